/** A bill: its texts, what happened to it, what it would change, and what became of it. */
import { Anchor, List } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { type BillView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { capitalised } from '../../components/labels.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { BillProvisions, isForProvision } from './bill-provisions.tsx'
import { BillActions, BillTargets } from './bill-tables.tsx'
import { ReadText, shownDocument, Texts } from './read-text.tsx'
import { listCrumb, RecordPage } from './record-page.tsx'

export function BillPage() {
  const { id = '' } = useParams()
  const query = useProcedure('bill.get', { id })
  return (
    <RecordState query={query} name={`Bill ${id}`} crumbs={[listCrumb]}>
      {(view) => <Bill view={view} />}
    </RecordState>
  )
}

function Bill({ view }: { view: BillView }) {
  const address = useAddressState()
  const { record, documents } = view
  const named = address.get('version')
  const shown = shownDocument(documents, named)
  return (
    <RecordPage
      kind="bill"
      record={record}
      facts={factsOf(view)}
      recommendations={view.recommendations}
      sources={sourcesOf(view)}
      side={<Sponsors view={view} />}
    >
      <Texts documents={documents} versions={record.versions} lit={shown?.id ?? named} />
      <PanelPart
        title="What happened"
        count={record.actions.length}
        empty={`No action is on record; outcome: ${record.outcome}.`}
      >
        <BillActions view={view} />
      </PanelPart>
      {shown ? (
        <ReadText documents={documents} shown={shown} route={(at) => routes.bill(record.id, at)} />
      ) : (
        <PanelPart
          title="Sections that its record names"
          count={view.targets.length}
          empty="No source says which sections."
        >
          <BillTargets view={view} />
        </PanelPart>
      )}
      {record.provisions.length > 0 && (
        <PanelPart title="Its provisions, summarised" count={record.provisions.length}>
          <BillProvisions view={view} />
        </PanelPart>
      )}
    </RecordPage>
  )
}

function factsOf({ record, act }: BillView): ReactNode[] {
  return [
    `Session ${record.session}`,
    capitalised(record.outcome),
    act && (
      <>
        became{' '}
        <Anchor component={Link} to={routes.act(act.id)} inherit className="nowrap">
          {act.number}
        </Anchor>
      </>
    ),
  ]
}

/** The words of each provision stand with the provisions; at the side a source is named once. */
function sourcesOf(view: BillView): BillView['sources'] {
  return view.sources
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
}

function Sponsors({ view }: { view: BillView }) {
  if (view.sponsors.length === 0) return null
  return (
    <PanelPart title="Sponsors" count={view.sponsors.length}>
      <List listStyleType="none" size="sm" spacing={2}>
        {view.sponsors.map(({ name, role }) => (
          <List.Item key={`${name} ${role}`}>
            {name}
            {role !== '' && <span className="quiet">{`, ${role}`}</span>}
          </List.Item>
        ))}
      </List>
    </PanelPart>
  )
}
