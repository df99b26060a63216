/** The recommendations: a table to sort, filter and group, with each row's record a click away. */
import { Button } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { type RecommendationRow, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { ViewBar } from '../board/view-bar.tsx'
import { WaitingLink } from '../tracking/waiting-link.tsx'
import { FilterChips } from './filter-chips.tsx'
import { AddRecommendationForm } from './forms/add-recommendation-form.tsx'
import classes from './list.module.css'
import { ListControls } from './list-controls.tsx'
import { filterRows, groupRows, nextNumber, sortRows } from './list-model.ts'
import { useListState } from './list-state.ts'
import { RecommendationTable } from './recommendation-table.tsx'
import { ReportsStrip } from './reports-strip.tsx'
import { SidePanel } from './side-panel.tsx'

/** Width from which a panel stands beside the list instead of over it. */
const roomBeside = '(min-width: 1100px)'

function RecommendationList({ rows }: { rows: readonly RecommendationRow[] }) {
  const state = useListState()
  const { filters, words, sort, descending, group, openId, open } = state
  const beside = useMediaQuery(roomBeside, true, { getInitialValueInEffect: false })
  const opened = rows.find((row) => row.id === openId)
  useHotkeys([['Escape', () => openId !== '' && open('')]])
  const passed = useMemo(() => filterRows(rows, filters, words), [rows, filters, words])
  const groups = useMemo(
    () => groupRows(sortRows(passed, sort, descending), group),
    [passed, sort, descending, group],
  )
  return (
    <>
      <ReportsStrip state={state} />
      {rows.length === 0 ? (
        <EmptyState>
          The council’s recommendations appear here. The store holds none yet: add one, or bring in a table.
        </EmptyState>
      ) : (
        <>
          <ListControls state={state} rows={rows} />
          <FilterChips state={state} shown={passed.length} total={rows.length} />
        </>
      )}
      {rows.length > 0 && passed.length === 0 && (
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
      {passed.length > 0 && (
        <div className={classes.listAndPanel} data-beside={(opened && beside) || undefined}>
          <RecommendationTable groups={groups} state={state} compact={opened !== undefined && beside} />
          {opened && <SidePanel row={opened} beside={beside} onClose={() => state.open('')} />}
        </div>
      )}
    </>
  )
}

export function RecommendationsPage() {
  const query = useProcedure('recommendation.list', {})
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeader
        title="Recommendations"
        facts="Click a row to read it beside the list. On a title, Enter opens the page and the space bar the panel."
        actions={
          <>
            <WaitingLink />
            <Button component={Link} to={routes.statusReport()} variant="default">
              Status report
            </Button>
            <Button component={Link} to={routes.recommendationTable()} variant="default">
              Bring in a table
            </Button>
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              Add a recommendation
            </Button>
          </>
        }
      />
      <ViewBar screen="list" />
      <QueryState query={query}>{(data) => <RecommendationList rows={data.rows} />}</QueryState>
      {adding && (
        <AddRecommendationForm {...nextNumber(query.data?.rows ?? [])} onClose={() => setAdding(false)} />
      )}
    </>
  )
}
