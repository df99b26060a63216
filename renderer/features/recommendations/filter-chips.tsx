/** The filters in force, each with the way to drop it, and how many rows are left. */
import { Button, Group, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { capitalised, counted } from '../../components/labels.ts'
import { filterKeys, valueWords } from './list-model.ts'
import type { ListActions, ListState } from './list-state.ts'

interface ChipsProps {
  readonly state: ListState & ListActions
  readonly shown: number
  readonly total: number
}

export function FilterChips({ state, shown, total }: ChipsProps) {
  const chips = filterKeys.flatMap((key) =>
    state.filters[key].map((value) => ({
      key,
      value,
      words: `${capitalised(key)}: ${valueWords(key, value)}`,
    })),
  )
  return (
    <Group gap="xs" mb="xs" mih={26}>
      <Text size="sm" className="quiet" role="status">
        {shown === total
          ? counted(total, 'recommendation')
          : `${shown} of ${counted(total, 'recommendation')}`}
      </Text>
      {chips.map(({ key, value, words }) => (
        <Button
          key={words}
          size="compact-sm"
          radius="xl"
          variant="light"
          rightSection={<IconX size={12} aria-hidden />}
          aria-label={`Remove the filter ${words}`}
          onClick={() => state.toggleFilter(key, value)}
        >
          {words}
        </Button>
      ))}
      {(chips.length > 0 || state.words !== '') && (
        <Button size="compact-sm" variant="subtle" onClick={state.clearFilters}>
          Clear all
        </Button>
      )}
    </Group>
  )
}
