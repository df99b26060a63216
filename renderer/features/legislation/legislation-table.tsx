/** Acts and bills as a table that can be sorted by its headings. */
import { Table } from '@mantine/core'
import { useMemo } from 'react'
import type { LegislationRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { TableRows } from '../../components/table-rows.tsx'
import { LegislationLine } from './legislation-line.tsx'
import type { Sort } from './legislation-list.ts'
import { SortHead } from './sort-head.tsx'

/** Height of most rows, in pixels: a title takes two lines. */
const rowHeight = 58

export function LegislationTable({
  rows,
  sort,
  onSort,
}: {
  rows: readonly LegislationRow[]
  sort: Sort
  onSort: (sort: Sort) => void
}) {
  // Of the inventory every section has a page; whether another has one would take the list of all statutes.
  const statutes = useProcedure('statute.list', {})
  const known = useMemo(() => new Set(statutes.data?.rows.map((row) => row.id)), [statutes.data])
  return (
    <Table.ScrollContainer minWidth={560} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table
        highlightOnHover
        verticalSpacing={7}
        layout="fixed"
        aria-label="Acts and bills"
        aria-rowcount={rows.length + 1}
      >
        <Table.Thead>
          <Table.Tr>
            <SortHead name="number" width={108} sort={sort} onSort={onSort}>
              Number
            </SortHead>
            <SortHead name="year" width={124} visibleFrom="sm" sort={sort} onSort={onSort}>
              Session
            </SortHead>
            <Table.Th>Title</Table.Th>
            <Table.Th w={156}>Outcome</Table.Th>
            <Table.Th w={98}>Text</Table.Th>
            <Table.Th w={112} visibleFrom="xl">
              Effective
            </Table.Th>
            <SortHead name="sections" width={160} visibleFrom="md" sort={sort} onSort={onSort}>
              Sections
            </SortHead>
          </Table.Tr>
        </Table.Thead>
        <TableRows
          count={rows.length}
          height={rowHeight}
          draw={(index, place) => {
            const row = rows[index]
            return row && <LegislationLine key={row.id} row={row} known={known} place={place} />
          }}
        />
      </Table>
    </Table.ScrollContainer>
  )
}
