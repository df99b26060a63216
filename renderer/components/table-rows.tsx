/** The body of a long table: only the rows in sight are drawn; all of them when they are few or when printing. */
import { Table } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { usePrinting } from './redline/use-printing.ts'
import { useTop } from './use-top.ts'

/** What a row must carry: its place for assistive technology, and the way to tell its height. */
export interface DrawnRowProps {
  'data-index': number
  'aria-rowindex': number
  ref?: (element: HTMLTableRowElement | null) => void
}

export interface TableRowsProps {
  count: number
  /** A guess at a row's height in pixels. */
  height: number
  /** Draws a row; `props` go onto its `Table.Tr`. */
  draw: (index: number, props: DrawnRowProps) => ReactNode
}

/** Up to so many rows are simply drawn: finding in the page and printing then work as always. */
const drawAllUpTo = 300

const placeOf = (index: number): DrawnRowProps => ({ 'data-index': index, 'aria-rowindex': index + 2 })

/** The table around it says `aria-rowcount`, its head counted. */
export function TableRows(props: TableRowsProps) {
  const printing = usePrinting()
  if (props.count > drawAllUpTo && !printing) return <RowsInSight {...props} />
  return (
    <Table.Tbody>
      {Array.from({ length: props.count }, (_, index) => props.draw(index, placeOf(index)))}
    </Table.Tbody>
  )
}

/** The rows in sight, between two empty ones that stand for the others. */
function RowsInSight({ count, height, draw }: TableRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const offset = useTop(body)
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: offset,
  })
  const drawn = rows.getVirtualItems()
  const above = (drawn[0]?.start ?? offset) - offset
  const below = rows.getTotalSize() - ((drawn.at(-1)?.end ?? offset) - offset)
  return (
    <Table.Tbody ref={body}>
      <tr aria-hidden style={{ height: above }} />
      {drawn.map(({ index }) => draw(index, { ...placeOf(index), ref: rows.measureElement }))}
      <tr aria-hidden style={{ height: below }} />
    </Table.Tbody>
  )
}
