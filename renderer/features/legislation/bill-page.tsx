/** A bill: its versions, what happened to it, what it would have changed, and what became of it. */
import { Anchor, Stack, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { type BillView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { Facts } from '../../components/facts.tsx'
import { capitalised, sectionLabel } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import { WithSidePanel } from '../../components/with-side-panel.tsx'
import { BillProvisions, isForProvision } from './bill-provisions.tsx'
import { BillVersions } from './bill-versions.tsx'
import { useNeighbours } from './use-neighbours.ts'

export function BillPage() {
  const { id = '' } = useParams()
  const query = useProcedure('bill.get', { id })
  return (
    <RecordState
      query={query}
      name={`Bill ${id}`}
      crumbs={[{ label: 'Acts and bills', to: routes.legislation() }]}
    >
      {(view) => <Bill view={view} />}
    </RecordState>
  )
}

function Bill({ view }: { view: BillView }) {
  const address = useAddressState()
  const { record } = view
  const steps = useNeighbours('bill', record.id)
  const facts: ReactNode[] = [
    `Session ${record.session}`,
    capitalised(record.outcome),
    view.act && (
      <>
        became{' '}
        <Anchor component={Link} to={routes.act(view.act.id)} inherit className="nowrap">
          {view.act.number}
        </Anchor>
      </>
    ),
  ]
  return (
    <>
      <PageHeader
        title={record.title ? `${record.number}, ${record.title}` : record.number}
        crumbs={[{ label: 'Acts and bills', to: routes.legislation() }]}
        facts={<Facts facts={facts} />}
        actions={<RecordSteps {...steps} />}
      />
      <WithSidePanel label="What bears on this bill" side={<BillSide view={view} />}>
        {record.note && (
          <Text size="sm" mb="lg">
            <CitedWords text={record.note} />
          </Text>
        )}
        <PanelPart title="Versions" count={record.versions.length} empty="No version is on record.">
          <BillVersions versions={record.versions} lit={address.get('version')} />
        </PanelPart>
        <PanelPart
          title="What happened"
          count={record.actions.length}
          empty={`No action is on record; outcome: ${record.outcome}.`}
        >
          <Actions view={view} />
        </PanelPart>
        <PanelPart
          title="Sections it would change"
          count={view.targets.length}
          empty="No source says which sections."
        >
          <Targets view={view} />
        </PanelPart>
        {record.provisions.length > 0 && (
          <PanelPart title="Its provisions" count={record.provisions.length}>
            <BillProvisions view={view} />
          </PanelPart>
        )}
      </WithSidePanel>
    </>
  )
}

function Actions({ view }: { view: BillView }) {
  const actions = [...view.record.actions].sort((a, b) => a.date.localeCompare(b.date))
  return (
    <Table verticalSpacing={5} withRowBorders={false} aria-label="Actions in order">
      <Table.Tbody>
        {actions.map((action) => (
          <Table.Tr key={`${action.date} ${action.action}`}>
            <Table.Th scope="row" fw={500} w={130} className="nowrap">
              {formatDate(action.date)}
            </Table.Th>
            <Table.Td>{action.action}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Targets({ view }: { view: BillView }) {
  return (
    <Table verticalSpacing={5} withRowBorders={false} aria-label="Sections that the bill would change">
      <Table.Tbody>
        {view.targets.map((target) => (
          <Table.Tr key={`${target.sectionId}${target.provision ?? ''}`}>
            <Table.Th scope="row" fw={500} w={150} className="nowrap">
              {target.inStore ? (
                <Anchor
                  component={Link}
                  to={routes.section(target.sectionId, { provision: target.provision ?? undefined })}
                  inherit
                >
                  {sectionLabel(target.sectionId, target.provision ?? '')}
                </Anchor>
              ) : (
                sectionLabel(target.sectionId, target.provision ?? '')
              )}
            </Table.Th>
            <Table.Td>
              {target.catchline ?? <span className="quiet">Not in the inventory</span>}
              {target.effective && (
                <Text span size="sm" className="quiet">
                  {' '}
                  · effective {formatDate(target.effective)}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function BillSide({ view }: { view: BillView }) {
  // The words of each provision stand with the provisions; here the source is named once.
  const sources = view.sources
    .map((source) => (isForProvision(view, source) ? { ...source, quotation: undefined } : source))
    .filter(
      (source, index, all) =>
        all.findIndex(
          (other) =>
            other.sourceId === source.sourceId &&
            other.locator === source.locator &&
            other.quotation === source.quotation,
        ) === index,
    )
  return (
    <>
      <PanelPart
        title="Recommendations concerned"
        count={view.recommendations.length}
        empty="No recommendation names this bill or rests on it."
      >
        <Stack gap="md">
          {view.recommendations.map((mention) => (
            <RecommendationMentionLine key={mention.id} mention={mention} />
          ))}
        </Stack>
      </PanelPart>
      <PanelPart title="Sources" count={sources.length}>
        <SourceLines sources={sources} />
      </PanelPart>
    </>
  )
}
