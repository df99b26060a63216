/** The dense table: headings sort, a row opens beside the list, its title opens the page. */
import { Table, UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { counted } from '../../components/labels.ts'
import classes from './list.module.css'
import { cells } from './list-cells.tsx'
import { type ColumnId, columns } from './list-columns.ts'
import type { RowGroup } from './list-model.ts'
import type { ListActions, ListState } from './list-state.ts'

const compactColumns: readonly ColumnId[] = ['number', 'title', 'standing', 'status']

/** Moves between the titles with the arrow keys; the space bar opens the panel (Enter, being a link's, the page). */
function onTableKey(event: KeyboardEvent<HTMLTableElement>, open: (id: string) => void) {
  const target = event.target
  if (!(target instanceof HTMLElement) || target.dataset.rowLink === undefined) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step !== 0) {
    event.preventDefault()
    links[links.indexOf(target) + step]?.focus()
  } else if (event.key === ' ') {
    event.preventDefault()
    open(target.dataset.rowLink)
  }
}

function SortHeading({ column, state }: { column: ColumnId; state: ListState & ListActions }) {
  const sorted = state.sort === column
  return (
    <Table.Th
      scope="col"
      aria-sort={sorted ? (state.descending ? 'descending' : 'ascending') : undefined}
      className={classes[column]}
    >
      <UnstyledButton onClick={() => state.sortBy(column)} className={classes.heading}>
        {columns[column].label}
        <span aria-hidden className={classes.arrow}>
          {sorted ? (state.descending ? '↓' : '↑') : ''}
        </span>
      </UnstyledButton>
    </Table.Th>
  )
}

interface RowProps {
  readonly row: RecommendationRow
  readonly shown: readonly ColumnId[]
  readonly state: ListState & ListActions
}

function Row({ row, state, shown }: RowProps) {
  const onClick = (event: MouseEvent) => {
    const inside =
      event.target instanceof Element && event.target.closest('a, button, [role="note"]') !== null
    if (!inside && window.getSelection()?.isCollapsed !== false) state.open(row.id)
  }
  return (
    <Table.Tr onClick={onClick} className={classes.row} data-open={state.openId === row.id || undefined}>
      {shown.map((column) => (
        <Table.Td key={column} className={classes[column]}>
          {cells[column](row)}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}

export function RecommendationTable({
  groups,
  state,
  compact,
}: {
  groups: readonly RowGroup[]
  state: ListState & ListActions
  /** Only the columns that a narrow table has room for; the rest stands in the panel beside it. */
  compact: boolean
}) {
  const shown = compact ? state.shown.filter((column) => compactColumns.includes(column)) : state.shown
  return (
    <Table.ScrollContainer minWidth={shown.length < 5 ? 520 : 360 + shown.length * 90} type="native">
      <Table
        highlightOnHover
        verticalSpacing={6}
        aria-label="Recommendations"
        onKeyDown={(event) => onTableKey(event, state.open)}
      >
        <Table.Thead>
          <Table.Tr>
            {shown.map((column) => (
              <SortHeading key={column} column={column} state={state} />
            ))}
          </Table.Tr>
        </Table.Thead>
        {groups.map((group) => (
          <Table.Tbody key={group.value}>
            {group.label !== '' && (
              <Table.Tr>
                <Table.Th scope="rowgroup" colSpan={shown.length} className={classes.group}>
                  {group.label} <span className="quiet">{counted(group.rows.length, 'recommendation')}</span>
                </Table.Th>
              </Table.Tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.id} row={row} state={state} shown={shown} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  )
}
