/** Over the inventory: how it is grouped and what of it is shown; all of it kept in the address. */
import { Button, Checkbox, Group, SegmentedControl } from '@mantine/core'
import type { SectionRow } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { capitalised } from '../../components/labels.ts'
import { ChoiceFilter, WordsFilter } from '../../components/list-filters.tsx'
import { type Grouping, type InventoryFilter, valuesOf } from './inventory.ts'

export function readFilter(address: AddressState): InventoryFilter {
  return {
    text: address.get('text'),
    status: address.get('status'),
    recommended: address.get('recommended') === 'yes',
    area: address.get('area'),
    chapter: address.get('chapter'),
    words: address.get('q'),
  }
}

export function isFiltered(filter: InventoryFilter): boolean {
  return Object.values(filter).some((value) => value !== '' && value !== false)
}

export const noFilter = { text: '', status: '', recommended: '', area: '', chapter: '', q: '' }

export function InventoryFilters({
  rows,
  by,
  address,
}: {
  rows: readonly SectionRow[]
  by: Grouping
  address: AddressState
}) {
  const filter = readFilter(address)
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label="Filter the inventory">
      <SegmentedControl
        value={by}
        onChange={(value) => address.set({ by: value === 'area' ? '' : value })}
        data={[
          { value: 'area', label: 'By area' },
          { value: 'chapter', label: 'By chapter' },
        ]}
        aria-label="Group by"
      />
      <WordsFilter
        label="Number or words of the catchline"
        short="Number or words"
        value={filter.words}
        onChange={(q) => address.set({ q })}
        width={180}
      />
      <ChoiceFilter
        label="Area"
        any="Any area"
        data={valuesOf(rows, 'area').map((area) => ({ value: area, label: capitalised(area) }))}
        value={filter.area}
        onChange={(area) => address.set({ area })}
        width={190}
      />
      <ChoiceFilter
        label="Text"
        any="With or without text"
        data={[
          { value: 'with', label: 'With text' },
          { value: 'without', label: 'Without text' },
        ]}
        value={filter.text}
        onChange={(text) => address.set({ text })}
        width={180}
      />
      <ChoiceFilter
        label="Status"
        any="Any status"
        data={valuesOf(rows, 'status').map((status) => ({ value: status, label: capitalised(status) }))}
        value={filter.status}
        onChange={(status) => address.set({ status })}
        width={140}
      />
      <Checkbox
        label="Named by a recommendation"
        checked={filter.recommended}
        onChange={(event) => address.set({ recommended: event.currentTarget.checked ? 'yes' : '' })}
        mb={8}
      />
      <Checkbox
        label="With imported sections outside the inventory"
        checked={address.get('of') === 'all'}
        onChange={(event) => address.set({ of: event.currentTarget.checked ? 'all' : '' })}
        mb={8}
      />
      {filter.chapter !== '' && (
        <Button variant="default" size="xs" onClick={() => address.set({ chapter: '' })} mb={3}>
          {`Only chapter\u00a0${filter.chapter} ✕`}
        </Button>
      )}
    </Group>
  )
}
