/** Acts and bills: the list. */
import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { LegislationRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import {
  filterLegislation,
  type LegislationFilter,
  readSort,
  sortLegislation,
  writeSort,
} from './legislation-list.ts'
import { LegislationTable } from './legislation-table.tsx'

export function LegislationPage() {
  const list = useProcedure('legislation.list', {})
  return (
    <>
      <PageHeader
        title="Acts and bills"
        facts="The public acts that made or changed the trafficking statutes, and the bills that became them or did not."
      />
      <QueryState query={list}>{({ rows }) => <Legislation rows={rows} />}</QueryState>
    </>
  )
}

const noFilter = { kind: '', year: '', outcome: '', q: '' }

function Legislation({ rows }: { rows: readonly LegislationRow[] }) {
  const address = useAddressState()
  const filter: LegislationFilter = {
    kind: address.get('kind'),
    year: address.get('year'),
    outcome: address.get('outcome'),
    words: address.get('q'),
  }
  const sort = readSort(address.get('sort'))
  const shown = sortLegislation(filterLegislation(rows, filter), sort)
  const filtered = Object.values(filter).some((value) => value !== '')
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a).map(String)
  const outcomes = [...new Set(rows.map((row) => row.outcome))].sort()
  const clear = (
    <Button variant="default" size="xs" onClick={() => address.set(noFilter)}>
      Clear the filters
    </Button>
  )
  return (
    <Stack gap="md">
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
        <TextInput
          aria-label="Number, title or section"
          placeholder="Number, title or section"
          leftSection={<IconSearch size={15} aria-hidden />}
          value={filter.words}
          onChange={(event) => address.set({ q: event.currentTarget.value })}
          w={220}
        />
        <Select
          aria-label="Year"
          placeholder="Any year"
          data={years}
          value={filter.year || null}
          onChange={(year) => address.set({ year: year ?? '' })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any year' }}
          w={120}
        />
        <Select
          aria-label="Outcome"
          placeholder="Any outcome"
          data={outcomes}
          value={filter.outcome || null}
          onChange={(outcome) => address.set({ outcome: outcome ?? '' })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any outcome' }}
          w={170}
        />
      </Group>
      <Group gap="sm">
        <Text size="sm" className="quiet" role="status">
          {shown.length === rows.length
            ? counted(rows.length, 'act or bill', 'acts and bills')
            : `${shown.length} of ${counted(rows.length, 'act or bill', 'acts and bills')}`}
        </Text>
        {filtered && shown.length > 0 && clear}
      </Group>
      {shown.length === 0 ? (
        <EmptyState action={filtered ? clear : undefined}>
          {filtered ? 'No act and no bill fits these filters.' : 'No act and no bill is on record.'}
        </EmptyState>
      ) : (
        <LegislationTable
          rows={shown}
          sort={sort}
          onSort={(next) => address.set({ sort: writeSort(next) === '-year' ? '' : writeSort(next) })}
        />
      )}
    </Stack>
  )
}
