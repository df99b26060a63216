/** The recommendations across the sessions: where each was and when, and the highest point that it reached. */
import { Button, Group, Switch, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RecommendationRow, TimelineRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { ViewBar } from '../board/view-bar.tsx'
import { FilterChips } from '../recommendations/filter-chips.tsx'
import { FilterPopover } from '../recommendations/list-controls.tsx'
import { filterRows, sortRows } from '../recommendations/list-model.ts'
import { useListState } from '../recommendations/list-state.ts'
import { Legend } from './legend.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { yearsOf } from './timeline-years.ts'

interface TimelineProps {
  readonly rows: readonly RecommendationRow[]
  readonly timeline: readonly TimelineRow[]
}

function Timeline({ rows, timeline }: TimelineProps) {
  const state = useListState()
  const { get, set } = useAddressState()
  const inWords = get('as') === 'table'
  const { filters, words } = state
  const passed = useMemo(
    () => sortRows(filterRows(rows, filters, words), 'number', false),
    [rows, filters, words],
  )
  const points = useMemo(() => new Map(timeline.map((row) => [row.recommendationId, row.points])), [timeline])
  const years = useMemo(() => yearsOf(timeline, new Date().getFullYear()), [timeline])
  if (rows.length === 0)
    return <EmptyState>The council’s recommendations appear here. The store holds none yet.</EmptyState>
  return (
    <>
      <Group gap="xs" mb="xs">
        <TextInput
          aria-label="Narrow the timeline by words"
          placeholder="Words, number or section"
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          value={words}
          onChange={(event) => state.setWords(event.currentTarget.value)}
        />
        <FilterPopover state={state} rows={rows} />
        <Switch
          label="As a table of words"
          checked={inWords}
          onChange={() => set({ as: inWords ? '' : 'table' })}
        />
      </Group>
      <FilterChips state={state} shown={passed.length} total={rows.length} />
      {passed.length > 0 && !inWords && <Legend rows={rows} />}
      {passed.length === 0 && (
        <EmptyState
          action={
            <Button variant="default" onClick={state.clearFilters}>
              Clear the filters
            </Button>
          }
        >
          No recommendation passes these filters.
        </EmptyState>
      )}
      {passed.length > 0 && inWords && <TimelineTable rows={passed} points={points} />}
      {passed.length > 0 && !inWords && <TimelineChart rows={passed} points={points} years={years} />}
    </>
  )
}

export function TimelinePage() {
  const list = useProcedure('recommendation.list', {})
  const timeline = useProcedure('recommendation.timeline', {})
  return (
    <>
      <PageHeader
        title="Recommendations: timeline"
        facts="Each year shows what became of a recommendation in it; the shape alone: it stayed as it was."
      />
      <ViewBar screen="timeline" />
      <QueryState query={list}>
        {({ rows }) => (
          <QueryState query={timeline}>{(data) => <Timeline rows={rows} timeline={data.rows} />}</QueryState>
        )}
      </QueryState>
    </>
  )
}
