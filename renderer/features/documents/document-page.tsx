/** A bill, file copy, amendment or act as it was read. */
import { Anchor, List, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { type DocumentView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { Facts } from '../../components/facts.tsx'
import { capitalised, readableTitle } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import { WithSidePanel } from '../../components/with-side-panel.tsx'
import { DocumentTraces } from '../tracking/document-traces.tsx'
import { ConflictsPart } from './conflicts-part.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentSections } from './document-sections.tsx'
import { documentCitation, documentNumbers, isAmendment } from './document-words.ts'
import { Amendment } from './instructions.tsx'
import { CopyCitation } from './section-actions.tsx'
import { textRows } from './text-rows.ts'
import { TextTable } from './text-table.tsx'

const list = { label: 'Acts and bills', to: routes.legislation() }

export function DocumentPage() {
  const { id = '' } = useParams()
  const query = useProcedure('document.get', { id })
  return (
    <RecordState query={query} name={`Document ${id}`} crumbs={[list]}>
      {(view) => <Document key={view.record.id} view={view} />}
    </RecordState>
  )
}

function Document({ view }: { view: DocumentView }) {
  const { record } = view
  const sectionRoute = (number: string) => routes.document(record.id, { section: number })
  const crumbs = [
    list,
    ...(view.bill
      ? [{ label: view.bill.number, to: routes.bill(view.bill.id, { version: record.id }) }]
      : []),
    ...(view.act ? [{ label: view.act.number, to: routes.act(view.act.id, { version: record.id }) }] : []),
  ]
  return (
    <>
      <PageHeader
        title={record.title ? `${record.label}, ${readableTitle(record.title)}` : record.label}
        crumbs={crumbs}
        facts={<Facts facts={headerFacts(view)} />}
        actions={
          <>
            <CopyCitation citation={documentCitation(view)} />
            <RecordSteps {...neighbours(view)} />
          </>
        }
      />
      <WithSidePanel label="About this document" side={<DocumentSide view={view} />}>
        <Stack gap="md">
          <DocumentFacts view={view} />
          <div>
            <Amendment view={view} />
            <DocumentSections
              view={view}
              title={isAmendment(record.kind) ? 'Sections that it brings' : 'What it does'}
              sectionRoute={sectionRoute}
            />
            <ConflictsPart documentId={record.id} sectionRoute={sectionRoute} />
            {!isAmendment(record.kind) && <DocumentTraces documentId={record.id} />}
            {view.siblings.length > 1 && (
              <PanelPart title="All texts, in order of stage" count={view.siblings.length}>
                <TextTable rows={textRows(view.siblings)} label="Texts of the bill" lit={record.id} />
              </PanelPart>
            )}
          </div>
        </Stack>
      </WithSidePanel>
    </>
  )
}

function headerFacts({ record, bill, act }: DocumentView): ReactNode[] {
  return [
    capitalised(record.kind),
    bill && (
      <>
        {isAmendment(record.kind) ? 'to ' : 'of '}
        <Anchor component={Link} to={routes.bill(bill.id)} inherit className="nowrap">
          {bill.number}
        </Anchor>{' '}
        ({bill.session})
      </>
    ),
    act && (
      <Anchor component={Link} to={routes.act(act.id)} inherit className="nowrap">
        {act.number}
      </Anchor>
    ),
    record.date && formatDate(record.date),
    documentNumbers({ lcoNumber: record.lcoNumber ?? null, fileNumber: record.fileNumber ?? null }),
  ]
}

/** The documents before and after this one, in order of stage. */
function neighbours({ record, siblings }: DocumentView) {
  const at = siblings.findIndex((row) => row.id === record.id)
  const step = (row: DocumentView['siblings'][number] | undefined, word: string) =>
    row && { to: routes.document(row.id), label: `${word} text, ${row.label}` }
  return {
    previous: at > 0 ? step(siblings[at - 1], 'Previous') : undefined,
    next: at < 0 ? undefined : step(siblings[at + 1], 'Next'),
  }
}

function DocumentSide({ view }: { view: DocumentView }) {
  return (
    <>
      {view.introducers.length > 0 && (
        <PanelPart title="Introduced by" count={view.introducers.length}>
          <List listStyleType="none" size="sm" spacing={2}>
            {view.introducers.map((name) => (
              <List.Item key={name}>{name}</List.Item>
            ))}
          </List>
        </PanelPart>
      )}
      {view.counterparts.length > 0 && (
        <PanelPart
          title={isAmendment(view.record.kind) ? 'File copies that it may mean' : 'Amendments to it'}
          count={view.counterparts.length}
        >
          <List listStyleType="none" size="sm" spacing={4}>
            {view.counterparts.map((row) => (
              <List.Item key={row.id}>
                <Anchor component={Link} to={row.route} inherit>
                  {row.label}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </PanelPart>
      )}
      <PanelPart title="Sources" count={view.sources.length}>
        <SourceLines sources={view.sources} />
      </PanelPart>
    </>
  )
}
