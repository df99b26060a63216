/** A public act: what it did, section by section, and which recommendations it serves. */
import { Anchor, List, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { type ActView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { Facts } from '../../components/facts.tsx'
import { capitalised, counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import { WithSidePanel } from '../../components/with-side-panel.tsx'
import { ActSectionMap } from './act-section-map.tsx'
import { useNeighbours } from './use-neighbours.ts'

export function ActPage() {
  const { id = '' } = useParams()
  const query = useProcedure('act.get', { id })
  return (
    <RecordState
      query={query}
      name={`Act ${id}`}
      crumbs={[{ label: 'Acts and bills', to: routes.legislation() }]}
    >
      {(view) => <Act view={view} />}
    </RecordState>
  )
}

function Act({ view }: { view: ActView }) {
  const address = useAddressState()
  const { record } = view
  const steps = useNeighbours('act', record.id)
  const facts: ReactNode[] = [
    String(record.year),
    view.bill && (
      <>
        from{' '}
        <Anchor component={Link} to={routes.bill(view.bill.id)} inherit className="nowrap">
          {view.bill.number}
        </Anchor>{' '}
        ({view.bill.session})
      </>
    ),
    record.approved && `approved ${formatDate(record.approved)}`,
    record.effective && `effective ${formatDate(record.effective)}`,
    counted(new Set(record.sections.map((section) => section.number)).size, 'section'),
  ]
  return (
    <>
      <PageHeader
        title={record.title ? `${record.number}, ${record.title}` : record.number}
        crumbs={[{ label: 'Acts and bills', to: routes.legislation() }]}
        facts={<Facts facts={facts} />}
        actions={<RecordSteps {...steps} />}
      />
      <WithSidePanel label="What bears on this act" side={<ActSide view={view} />}>
        <Stack gap="md">
          {record.note && (
            <Text size="sm">
              <CitedWords text={record.note} />
            </Text>
          )}
          <PanelPart
            title="What it does"
            count={view.sections.length}
            empty="What its sections do is not on record."
          >
            <ActSectionMap view={view} lit={address.get('section')} />
          </PanelPart>
          <ActObligations view={view} />
        </Stack>
      </WithSidePanel>
    </>
  )
}

function ActSide({ view }: { view: ActView }) {
  return (
    <>
      <PanelPart
        title="Recommendations concerned"
        count={view.recommendations.length}
        empty="No recommendation names this act or rests on it."
      >
        <Stack gap="md">
          {view.recommendations.map((mention) => (
            <RecommendationMentionLine key={mention.id} mention={mention} />
          ))}
        </Stack>
      </PanelPart>
      <PanelPart title="Sources" count={view.sources.length}>
        <SourceLines sources={view.sources} />
      </PanelPart>
    </>
  )
}

function ActObligations({ view }: { view: ActView }) {
  return (
    <PanelPart
      title="Obligations"
      count={view.obligations.length}
      empty="No obligation under this act is on record."
    >
      <List listStyleType="none" spacing="sm" size="sm" styles={{ itemWrapper: { display: 'block' } }}>
        {view.obligations.map((obligation) => (
          <List.Item key={obligation.id}>
            <Anchor component={Link} to={routes.council({ tab: 'obligations', item: obligation.id })} inherit>
              {obligation.obligor}
            </Anchor>
            {obligation.actSection && <span className="quiet">{`, s.\u00a0${obligation.actSection}`}</span>}:{' '}
            <CitedWords text={obligation.duty} />
            <Text size="xs" className="quiet">
              {capitalised(obligation.state)}
            </Text>
          </List.Item>
        ))}
      </List>
    </PanelPart>
  )
}
