/** Above the table: words to narrow by, filters, grouping, columns. */
import { Button, Checkbox, Group, MultiSelect, NativeSelect, Popover, Stack, TextInput } from '@mantine/core'
import { IconColumns3, IconFilter, IconSearch } from '@tabler/icons-react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { capitalised } from '../../components/labels.ts'
import { columnIds, columns } from './list-columns.ts'
import { filterKeys, type GroupKey, groupKeys, valuesOf, valueWords } from './list-model.ts'
import type { ListActions, ListState } from './list-state.ts'

interface ControlsProps {
  readonly state: ListState & ListActions
  readonly rows: readonly RecommendationRow[]
}

export function FilterPopover({ state, rows }: ControlsProps) {
  return (
    <Popover position="bottom-start" width={320} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}>
          Filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filters">
        <Stack gap="sm">
          {filterKeys.map((key) => {
            const occurring = rows.flatMap((row) => valuesOf(row, key))
            const values = [...new Set([...occurring, ...state.filters[key]])].sort((a, b) =>
              a.localeCompare(b, 'en', { numeric: true }),
            )
            return (
              <MultiSelect
                key={key}
                label={capitalised(key)}
                data={values.map((value) => ({ value, label: valueWords(key, value) }))}
                value={[...state.filters[key]]}
                onChange={(next) => {
                  const changed = [...values].find(
                    (value) => next.includes(value) !== state.filters[key].includes(value),
                  )
                  if (changed !== undefined) state.toggleFilter(key, changed)
                }}
                searchable={values.length > 8}
                comboboxProps={{ withinPortal: false }}
              />
            )
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function ColumnMenu({ state }: { state: ListState & ListActions }) {
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} stroke={1.6} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <Stack gap="xs">
          {columnIds
            .filter((id) => !columns[id].fixed)
            .map((id) => (
              <Checkbox
                key={id}
                label={columns[id].label}
                checked={state.shown.includes(id)}
                onChange={() => state.toggleColumn(id)}
              />
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

const groupWords: Record<GroupKey, string> = {
  none: 'Not grouped',
  status: 'Group by status',
  standing: 'Group by standing',
  year: 'Group by year',
  section: 'Group by section',
}

export function ListControls({ state, rows }: ControlsProps) {
  return (
    <Group gap="xs" mb="xs">
      <TextInput
        aria-label="Narrow the list by words"
        placeholder="Words, number or section"
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={state.words}
        onChange={(event) => state.setWords(event.currentTarget.value)}
        flex={1}
        miw={180}
        maw={340}
      />
      <FilterPopover state={state} rows={rows} />
      <NativeSelect
        aria-label="Grouping"
        data={groupKeys.map((key) => ({ value: key, label: groupWords[key] }))}
        value={state.group}
        onChange={(event) => {
          const group = groupKeys.find((key) => key === event.currentTarget.value)
          if (group !== undefined) state.setGroup(group)
        }}
      />
      <ColumnMenu state={state} />
    </Group>
  )
}
