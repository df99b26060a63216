/** The recommendations by status, in columns. A card is moved by the event that moves it, never by itself. */
import { Button, Group, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { FilterChips } from '../recommendations/filter-chips.tsx'
import { FilterPopover } from '../recommendations/list-controls.tsx'
import { filterRows, sortRows } from '../recommendations/list-model.ts'
import { useListState } from '../recommendations/list-state.ts'
import { BoardColumns } from './board-columns.tsx'
import { ViewBar } from './view-bar.tsx'

function Board({ rows }: { rows: readonly RecommendationRow[] }) {
  const state = useListState()
  const { filters, words } = state
  const passed = useMemo(
    () => sortRows(filterRows(rows, filters, words), 'number', false),
    [rows, filters, words],
  )
  if (rows.length === 0)
    return <EmptyState>The council’s recommendations appear here. The store holds none yet.</EmptyState>
  return (
    <>
      <Group gap="xs" mb="xs">
        <TextInput
          aria-label="Narrow the board by words"
          placeholder="Words, number or section"
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          value={words}
          onChange={(event) => state.setWords(event.currentTarget.value)}
        />
        <FilterPopover state={state} rows={rows} />
      </Group>
      <FilterChips state={state} shown={passed.length} total={rows.length} />
      {passed.length === 0 ? (
        <EmptyState
          action={
            <Button variant="default" onClick={state.clearFilters}>
              Clear the filters
            </Button>
          }
        >
          No recommendation passes these filters.
        </EmptyState>
      ) : (
        <BoardColumns rows={rows} passed={passed} />
      )}
    </>
  )
}

export function BoardPage() {
  const query = useProcedure('recommendation.list', {})
  return (
    <>
      <PageHeader
        title="Recommendations: board"
        facts="Drag a card, or press Move on it: the form for the event opens, and the event moves it. Arrow keys go from card to card."
      />
      <ViewBar screen="board" />
      <QueryState query={query}>{({ rows }) => <Board rows={rows} />}</QueryState>
    </>
  )
}
