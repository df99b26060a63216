/** The recommendations by status, in columns. A card is moved by the event that moves it, never by itself. */
import { Button, Group, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { statusesFor } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { FilterChips } from '../recommendations/filter-chips.tsx'
import { AddEventForm } from '../recommendations/forms/add-event-form.tsx'
import { FilterPopover } from '../recommendations/list-controls.tsx'
import { filterRows, sortRows } from '../recommendations/list-model.ts'
import { useListState } from '../recommendations/list-state.ts'
import classes from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import { ViewBar } from './view-bar.tsx'

interface Move {
  readonly id: string
  readonly to: ImplementationStatus
}

function MoveForm({ move, onClose }: { move: Move; onClose: () => void }) {
  const query = useProcedure('recommendation.get', { id: move.id })
  return query.data && <AddEventForm recommendation={query.data} status={move.to} onClose={onClose} />
}

/** Statuses of the law first; those of work where something has them or may get them. */
function statusesOf(rows: readonly RecommendationRow[]): ImplementationStatus[] {
  const kinds = [true, false].filter((asks) => rows.some((row) => row.asksChangeOfLaw === asks))
  return [...new Set(kinds.flatMap((asks) => statusesFor(asks)))]
}

function Board({ rows }: { rows: readonly RecommendationRow[] }) {
  const state = useListState()
  const { filters, words } = state
  const [move, setMove] = useState<Move | null>(null)
  const passed = useMemo(
    () => sortRows(filterRows(rows, filters, words), 'number', false),
    [rows, filters, words],
  )
  const byStatus = useMemo(() => Map.groupBy(passed, (row) => row.status), [passed])
  const begin = useCallback(
    (id: string, to: ImplementationStatus) => {
      const row = rows.find((one) => one.id === id)
      if (!row) return
      if (statusesFor(row.asksChangeOfLaw).includes(to)) return setMove({ id, to })
      const asks = row.asksChangeOfLaw ? 'asks for a change of law' : 'asks for no change of law'
      notifications.show({
        message: `${recommendationLabel(row)} ${asks}: “${to}” is not among its statuses.`,
      })
    },
    [rows],
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
        <section className={classes.columns} tabIndex={0} aria-label="Columns by status">
          {statusesOf(rows).map((status) => (
            <BoardColumn key={status} status={status} rows={byStatus.get(status) ?? []} onMove={begin} />
          ))}
        </section>
      )}
      {move && <MoveForm move={move} onClose={() => setMove(null)} />}
    </>
  )
}

export function BoardPage() {
  const query = useProcedure('recommendation.list', {})
  return (
    <>
      <PageHeader
        title="Recommendations: board"
        facts={
          <Text span inherit>
            Move a card, by its button or by dragging it: the form for the event opens, and the event moves
            it.
          </Text>
        }
      />
      <ViewBar screen="board" />
      <QueryState query={query}>{({ rows }) => <Board rows={rows} />}</QueryState>
    </>
  )
}
