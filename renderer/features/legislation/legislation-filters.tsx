/** Over the list of acts and bills: what of it is shown, kept in the address. */
import { Group, SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import type { LegislationRow } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { capitalised } from '../../components/labels.ts'
import { ChoiceFilter, WordsFilter } from '../../components/list-filters.tsx'
import type { LegislationFilter } from './legislation-list.ts'

export const noFilter = { kind: '', year: '', session: '', outcome: '', text: '', q: '' }

export function readFilter(address: AddressState): LegislationFilter {
  return {
    kind: address.get('kind'),
    year: address.get('year'),
    session: address.get('session'),
    outcome: address.get('outcome'),
    text: address.get('text'),
    words: address.get('q'),
  }
}

export function LegislationFilters({
  rows,
  filter,
  address,
}: {
  rows: readonly LegislationRow[]
  filter: LegislationFilter
  address: AddressState
}) {
  const choices = useMemo(() => choicesOf(rows), [rows])
  return (
    <Group gap="sm" role="search" aria-label="Filter acts and bills">
      <SegmentedControl
        value={filter.kind}
        onChange={(kind) => address.set({ kind })}
        data={[
          { value: '', label: 'All' },
          { value: 'act', label: 'Acts' },
          { value: 'bill', label: 'Bills' },
        ]}
        aria-label="Kind"
      />
      <WordsFilter
        label="Number, title or section"
        value={filter.words}
        onChange={(q) => address.set({ q })}
        width={220}
      />
      <ChoiceFilter
        label="Year"
        any="Any year"
        data={choices.years}
        value={filter.year}
        onChange={(year) => address.set({ year })}
        width={112}
      />
      <ChoiceFilter
        label="Session"
        any="Any session"
        data={choices.sessions}
        value={filter.session}
        onChange={(session) => address.set({ session })}
        width={152}
      />
      <ChoiceFilter
        label="Outcome"
        any="Any outcome"
        data={choices.outcomes}
        value={filter.outcome}
        onChange={(outcome) => address.set({ outcome })}
        width={148}
      />
      <ChoiceFilter
        label="Text"
        any="Any text"
        data={[
          { value: 'with', label: 'With text' },
          { value: 'without', label: 'Without text' },
        ]}
        value={filter.text}
        onChange={(text) => address.set({ text })}
        width={130}
      />
    </Group>
  )
}

/** The values that each filter can take; years and sessions from the newest. */
function choicesOf(rows: readonly LegislationRow[]) {
  const newest = rows.toSorted((a, b) => b.year - a.year || a.session.localeCompare(b.session))
  return {
    years: [...new Set(newest.map((row) => String(row.year)))],
    sessions: [...new Set(newest.map((row) => row.session))],
    outcomes: [...new Set(rows.map((row) => row.outcome))]
      .sort()
      .map((value) => ({ value, label: capitalised(value) })),
  }
}
