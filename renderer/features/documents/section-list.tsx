/** The sections of a document as a list that opens in place; a long act is drawn only where the window shows it. */
import { Group, Stack, Text } from '@mantine/core'
import { useMemo, useRef } from 'react'
import type { DocumentSectionRow } from '#shared/contract/index.ts'
import { useAddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { ChoiceFilter, ClearFilters, WordsFilter } from '../../components/list-filters.tsx'
import { type RowsHandle, VirtualRows } from '../../components/redline/virtual-rows.tsx'
import { EmptyState } from '../../components/states.tsx'
import classes from './documents.module.css'
import { differs, type Finding, filterSections, findings, isFinding, isUnchecked } from './section-filter.ts'
import { SectionLine } from './section-line.tsx'
import { type AboutSection, SectionOpened } from './section-opened.tsx'
import { useSectionSteps } from './use-section-steps.ts'

/** So few are taken in at a glance, and need no filter. */
const fewSections = 8
/** Height of an entry that is not drawn yet, in pixels. */
const guessedHeight = 60

export interface SectionListProps {
  documentId: string
  rows: readonly DocumentSectionRow[]
  /** As one cites a section of it: "P.A. 26-98, s. 5". */
  citationOf: (number: string) => string
  /** Address at which a section of it is opened. */
  sectionRoute: (number: string) => string
  /** What the act's own record adds to a section. */
  about?: (number: string) => AboutSection | undefined
}

export function SectionList({ documentId, rows, citationOf, sectionRoute, about }: SectionListProps) {
  const address = useAddressState()
  const list = useRef<HTMLDivElement>(null)
  const handle = useRef<RowsHandle>(null)
  const words = address.get('find')
  const asked = address.get('found')
  const finding = isFinding(asked) ? asked : ''
  const shown = useMemo(() => filterSections(rows, words, finding), [rows, words, finding])
  const { opened, toggle } = useSectionSteps(shown, address, list, handle)
  const drawOpened = ({ number }: DocumentSectionRow) => (
    <SectionOpened
      documentId={documentId}
      number={number}
      address={address}
      citation={citationOf(number)}
      about={about?.(number)}
      sectionRoute={sectionRoute}
    />
  )
  return (
    <Stack gap="xs">
      {rows.length > fewSections && <SectionFilters rows={rows} words={words} finding={finding} />}
      <SectionCounts rows={rows} shown={shown.length} />
      {opened !== '' && rows.every((row) => row.number !== opened) && (
        <Text size="sm" role="status">{`This text has no section ${opened}.`}</Text>
      )}
      {shown.length === 0 && rows.length > 0 ? (
        <EmptyState action={<ClearFilters onClear={() => address.set({ find: '', found: '' })} />}>
          No section fits these filters.
        </EmptyState>
      ) : (
        <div ref={list} className={classes.list}>
          <VirtualRows
            // Other rows start with fresh measurements.
            key={`${documentId} ${words} ${finding}`}
            count={shown.length}
            handle={handle}
            estimate={() => guessedHeight}
            draw={(index) => {
              const row = shown[index]
              return (
                row && (
                  <SectionLine
                    row={row}
                    opened={row.number === opened}
                    onToggle={toggle}
                    drawOpened={drawOpened}
                  />
                )
              )
            }}
          />
        </div>
      )}
    </Stack>
  )
}

function SectionFilters({
  rows,
  words,
  finding,
}: {
  rows: readonly DocumentSectionRow[]
  words: string
  finding: Finding | ''
}) {
  const address = useAddressState()
  const options = (Object.keys(findings) as Finding[]).map((value) => {
    const count = filterSections(rows, '', value).length
    return { value, label: `${findings[value]} (${count})`, disabled: count === 0 }
  })
  return (
    <Group gap="sm" role="search" aria-label="Filter the sections" className="no-print">
      <WordsFilter
        label="Number, target or words"
        value={words}
        onChange={(find) => address.set({ find })}
        width={220}
      />
      <ChoiceFilter
        label="What was found"
        any="All sections"
        data={options}
        value={finding}
        onChange={(found) => address.set({ found })}
        width={260}
      />
    </Group>
  )
}

/** How many sections there are and what was found of their old texts, in one line. */
function SectionCounts({ rows, shown }: { rows: readonly DocumentSectionRow[]; shown: number }) {
  const count = (holds: (row: DocumentSectionRow) => boolean) => rows.filter(holds).length
  const matching = count(
    (row) => row.baseline.verdict === 'verified' || (row.baseline.verdict === 'differs' && !differs(row)),
  )
  const verdicts = [
    matching > 0 && `✓ ${matching} match`,
    count(differs) > 0 && `≠ ${count(differs)} differ`,
    count(isUnchecked) > 0 && `? ${count(isUnchecked)} not checked`,
  ].filter(Boolean)
  const conflicting = count((row) => row.conflicts > 0)
  const facts = [
    shown === rows.length
      ? counted(rows.length, 'section')
      : `${shown} of ${counted(rows.length, 'section')}`,
    verdicts.length > 0 && `old text: ${verdicts.join(', ')}`,
    conflicting > 0 && `⇄ ${conflicting} in conflict`,
  ].filter(Boolean)
  return (
    <Text size="sm" className="quiet" role="status">
      {facts.join(' · ')}
    </Text>
  )
}
