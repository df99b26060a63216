/** A recommendation's line of the ledger: its heading, and its members' positions that are in sight. */
import { memo, useCallback } from 'react'
import type { LedgerRow } from '#shared/contract/index.ts'
import classes from './ledger.module.css'
import type { LedgerColumn } from './ledger-columns.ts'
import { type LedgerPosition, PositionCell } from './position-cell.tsx'
import { RowHeading } from './row-heading.tsx'
import { TablePart } from './table-part.tsx'
import { usePositions } from './use-positions.ts'

/** Which form is open, and on which line. */
export type OpenForm =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly row: LedgerRow; readonly holder?: string }
  | { readonly kind: 'change'; readonly row: LedgerRow; readonly position: LedgerPosition }

interface CellProps {
  readonly row: LedgerRow
  readonly index: number
  readonly column: LedgerColumn
  /** Undefined until they are read: nobody knows yet whether the cell is empty. */
  readonly positions: readonly LedgerPosition[] | undefined
  readonly onOpen: (open: OpenForm) => void
}

/** Remembered, as its line is: while the table is scrolled only what comes into sight is drawn. */
const Cell = memo(function Cell({ row, index, column, positions, onOpen }: CellProps) {
  return (
    <TablePart
      part="cell"
      className={classes.cell}
      aria-colindex={index + 2}
      aria-busy={positions === undefined || undefined}
    >
      <PositionCell
        positions={positions ?? none}
        onOpen={(position) => onOpen({ kind: 'change', row, position })}
        onRecord={positions && (() => onOpen({ kind: 'record', row, holder: column.label }))}
      />
    </TablePart>
  )
})

const none: readonly never[] = []
const Heading = memo(RowHeading)

export interface LedgerLineProps {
  readonly row: LedgerRow
  /** The ids of the lines whose positions are asked for with this one's. */
  readonly block: readonly string[]
  readonly columns: readonly { readonly index: number; readonly column: LedgerColumn }[]
  readonly before: number
  readonly after: number
  readonly onOpen: (open: OpenForm) => void
}

export const LedgerLine = memo(function LedgerLine(props: LedgerLineProps) {
  const { row, block, columns, before, after, onOpen } = props
  const positions = usePositions(row.recommendationId, block)
  const record = useCallback(() => onOpen({ kind: 'record', row }), [onOpen, row])
  return (
    <>
      <TablePart part="rowheader" className={classes.first} aria-colindex={1}>
        <Heading row={row} onRecord={record} />
      </TablePart>
      <span aria-hidden style={{ flex: `0 0 ${before}px` }} />
      {columns.map(({ index, column }) => (
        <Cell
          key={column.key}
          row={row}
          index={index}
          column={column}
          positions={positions && (positions.get(column.key) ?? none)}
          onOpen={onOpen}
        />
      ))}
      <span aria-hidden style={{ flex: `0 0 ${after}px` }} />
    </>
  )
})
