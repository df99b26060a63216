/** The dense table: headings sort, a row opens beside the list, its title opens the page. */
import { Table, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { counted } from '../../components/labels.ts'
import { type DrawnRowProps, TableRows } from '../../components/table-rows.tsx'
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

interface RowProps extends DrawnRowProps {
  readonly row: RecommendationRow
  readonly shown: readonly ColumnId[]
  readonly state: ListState & ListActions
}

/** Remembered: while the list is scrolled only the rows that come into sight are drawn. */
const Row = memo(function Row({ row, state, shown, ...drawn }: RowProps) {
  const onClick = (event: MouseEvent) => {
    const inside =
      event.target instanceof Element && event.target.closest('a, button, [role="note"]') !== null
    if (!inside && window.getSelection()?.isCollapsed !== false) state.open(row.id)
  }
  return (
    <Table.Tr
      {...drawn}
      onClick={onClick}
      className={classes.row}
      data-open={state.openId === row.id || undefined}
    >
      {shown.map((column) => (
        <Table.Td key={column} className={classes[column]}>
          {cells[column](row)}
        </Table.Td>
      ))}
    </Table.Tr>
  )
})

/** A group's heading, or a row of it: what is drawn, from top to bottom. */
type Line = { readonly key: string } & ({ readonly group: RowGroup } | { readonly row: RecommendationRow })

function linesOf(groups: readonly RowGroup[]): Line[] {
  return groups.flatMap((group) => [
    ...(group.label === '' ? [] : [{ key: `group ${group.value}`, group }]),
    // A recommendation stands in the group of each section that it names.
    ...group.rows.map((row) => ({ key: `${group.value} ${row.id}`, row })),
  ])
}

/** A guess at a row's height in pixels. */
const rowHeight = 62

export interface RecommendationTableProps {
  readonly groups: readonly RowGroup[]
  readonly state: ListState & ListActions
  /** Only the columns that a narrow table has room for; the rest stands in the panel beside it. */
  readonly compact: boolean
}

export function RecommendationTable({ groups, state, compact }: RecommendationTableProps) {
  const shown = compact ? state.shown.filter((column) => compactColumns.includes(column)) : state.shown
  const lines = useMemo(() => linesOf(groups), [groups])
  const draw = (index: number, drawn: DrawnRowProps) => {
    const line = lines[index]
    if (!line) return null
    if ('row' in line) return <Row key={line.key} row={line.row} state={state} shown={shown} {...drawn} />
    return (
      <Table.Tr key={line.key} {...drawn}>
        <Table.Th scope="colgroup" colSpan={shown.length} className={classes.group}>
          {line.group.label}{' '}
          <span className="quiet">{counted(line.group.rows.length, 'recommendation')}</span>
        </Table.Th>
      </Table.Tr>
    )
  }
  return (
    <Table.ScrollContainer minWidth={shown.length < 5 ? 520 : 360 + shown.length * 90} type="native">
      <Table
        highlightOnHover
        verticalSpacing={6}
        aria-label="Recommendations"
        aria-rowcount={lines.length + 1}
        onKeyDown={(event) => onTableKey(event, state.open)}
      >
        <Table.Thead>
          <Table.Tr>
            {shown.map((column) => (
              <SortHeading key={column} column={column} state={state} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <TableRows count={lines.length} height={rowHeight} draw={draw} />
      </Table>
    </Table.ScrollContainer>
  )
}
