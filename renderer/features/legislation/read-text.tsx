/** The texts of an act or bill, and of one of them its sections and conflicts, opened on the record's own page. */
import { Anchor, Group, Select, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type DocumentRow, type DocumentView, routes } from '#shared/contract/index.ts'
import type { BillVersion } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { QueryState } from '../../components/states.tsx'
import { ConflictsPart } from '../documents/conflicts-part.tsx'
import { DocumentFacts } from '../documents/document-facts.tsx'
import { DocumentSections } from '../documents/document-sections.tsx'
import { isAmendment } from '../documents/document-words.ts'
import type { AboutSection } from '../documents/section-opened.tsx'
import { textRows } from '../documents/text-rows.ts'
import { TextTable } from '../documents/text-table.tsx'
import { DocumentTraces } from '../tracking/document-traces.tsx'

export interface ReadTextProps {
  /** In order of stage. */
  documents: readonly DocumentRow[]
  /** Versions that the record names, read or not. */
  versions?: readonly BillVersion[]
  /** Address of the record's page with a text of it shown and a section opened. */
  route: (at: { version: string; section?: string }) => string
  /** What the record adds to a section of its text. */
  about?: (number: string) => AboutSection | undefined
}

/** The text that the address names, or else the latest; an amendment is no text of the bill. */
export function shownDocument(documents: readonly DocumentRow[], named: string): DocumentRow | undefined {
  return documents.find((row) => row.id === named) ?? documents.findLast((row) => !isAmendment(row.kind))
}

/** The table of texts, for a record's page. @param documents as the record or the text shown names them */
export function Texts({
  documents,
  versions = [],
  lit,
}: Pick<ReadTextProps, 'documents' | 'versions'> & { lit: string }) {
  const rows = textRows(documents, versions)
  return (
    <PanelPart title="Texts, in order of stage" count={rows.length} empty="No text is on record.">
      <TextTable rows={rows} label="Texts, in order of stage" lit={lit} />
    </PanelPart>
  )
}

export function ReadText(props: ReadTextProps & { shown: DocumentRow }) {
  const query = useProcedure('document.get', { id: props.shown.id })
  return <QueryState query={query}>{(view) => <Shown {...props} view={view} />}</QueryState>
}

function Shown({
  documents,
  route,
  about,
  shown,
  view,
}: ReadTextProps & { shown: DocumentRow; view: DocumentView }) {
  const sectionRoute = (section: string) => route({ version: shown.id, section })
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end" justify="space-between">
        <ShownText documents={documents} shown={shown} />
        <Anchor component={Link} to={routes.document(shown.id)} size="sm">
          Page of this text
        </Anchor>
      </Group>
      <DocumentFacts view={view} />
      <div>
        <DocumentSections
          view={view}
          title="What it does"
          sectionRoute={sectionRoute}
          {...(about === undefined ? {} : { about })}
        />
        <ConflictsPart documentId={shown.id} sectionRoute={sectionRoute} />
        <DocumentTraces documentId={shown.id} />
      </div>
    </Stack>
  )
}

/** Which text is shown; a choice where there is one. */
function ShownText({ documents, shown }: { documents: readonly DocumentRow[]; shown: DocumentRow }) {
  const address = useAddressState()
  const choices = documents.filter((row) => !isAmendment(row.kind) || row.id === shown.id)
  if (choices.length < 2)
    return (
      <Text size="sm">
        As read in <strong>{shown.label}</strong>
      </Text>
    )
  return (
    <Select
      label="Text shown"
      data={choices.map((row) => ({ value: row.id, label: row.label }))}
      value={shown.id}
      onChange={(version) => version && address.set({ version, section: '' })}
      allowDeselect={false}
      w={320}
    />
  )
}
