/** A public act: what it did, section by section, and which recommendations it serves. */
import { Anchor, List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { type ActView, routes } from '#shared/contract/index.ts'
import { sectionNotOnRecord } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { aboutSection } from './about-section.ts'
import { ActSectionMap } from './act-section-map.tsx'
import { ReadText, shownDocument, Texts } from './read-text.tsx'
import { listCrumb, RecordPage } from './record-page.tsx'

export function ActPage() {
  const { id = '' } = useParams()
  const query = useProcedure('act.get', { id })
  return (
    <RecordState query={query} name={`Act ${id}`} crumbs={[listCrumb]}>
      {(view) => <Act view={view} />}
    </RecordState>
  )
}

function Act({ view }: { view: ActView }) {
  const address = useAddressState()
  const { record } = view
  // The record gives the newest first; the chain of texts goes from the oldest.
  const own = view.documents.toReversed()
  const shown = shownDocument(own, address.get('version'))
  return (
    <RecordPage
      kind="act"
      record={record}
      facts={factsOf(view)}
      recommendations={view.recommendations}
      sources={view.sources}
    >
      {shown ? (
        <>
          <TextsWithBill own={own} shownId={shown.id} />
          <ReadText
            documents={own}
            shown={shown}
            route={(at) => routes.act(record.id, at)}
            about={(number) => aboutSection(view, number)}
          />
        </>
      ) : (
        <PanelPart
          title="What it does"
          count={view.sections.length}
          empty="What its sections do is not on record, and its text is not in the store."
        >
          <ActSectionMap view={view} lit={address.get('section')} />
        </PanelPart>
      )}
      <ActObligations view={view} />
    </RecordPage>
  )
}

/** The act's texts with those of the bill that it came from, as the text shown knows them. */
function TextsWithBill({ own, shownId }: { own: ActView['documents']; shownId: string }) {
  const shown = useProcedure('document.get', { id: shownId })
  return <Texts documents={shown.data?.siblings ?? own} lit={shownId} />
}

function factsOf({ record, bill, sections }: ActView): ReactNode[] {
  const count = new Set(
    sections.map(({ number }) => number).filter((number) => number !== sectionNotOnRecord),
  ).size
  return [
    String(record.year),
    bill && (
      <>
        from{' '}
        <Anchor component={Link} to={routes.bill(bill.id)} inherit className="nowrap">
          {bill.number}
        </Anchor>{' '}
        ({bill.session})
      </>
    ),
    record.approved && `approved ${formatDate(record.approved)}`,
    record.effective && `effective ${formatDate(record.effective)}`,
    count > 0 && counted(count, 'section'),
  ]
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
