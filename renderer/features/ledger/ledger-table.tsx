/** Recommendations against members, scrolling inside itself: only the lines and columns in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, memo, useCallback, useMemo, useRef, useState } from 'react'
import type { LedgerRow } from '#shared/contract/index.ts'
import { ChangePositionForm } from '../recommendations/forms/change-position-form.tsx'
import { RecordPositionForm } from '../recommendations/forms/record-position-form.tsx'
import classes from './ledger.module.css'
import type { LedgerColumn } from './ledger-columns.ts'
import { type LedgerPosition, PositionCell } from './position-cell.tsx'
import { RowHeading, RowNamed } from './row-heading.tsx'
import { TablePart } from './table-part.tsx'
import { blocksOf, usePositions } from './use-positions.ts'

/** Of a member's column, in pixels. The first column's width is the style sheet's: it leaves room on a narrow page. */
const columnWidth = 140
/** A guess at a line's height in pixels. */
const lineHeight = 128

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly row: LedgerRow; readonly holder?: string }
  | { readonly kind: 'change'; readonly row: LedgerRow; readonly position: LedgerPosition }

interface CellProps {
  readonly row: LedgerRow
  readonly index: number
  readonly column: LedgerColumn
  /** Undefined until they are read: nobody knows yet whether the cell is empty. */
  readonly positions: readonly LedgerPosition[] | undefined
  readonly onOpen: (open: Open) => void
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

interface LineProps {
  readonly row: LedgerRow
  /** The ids of the lines whose positions are asked for with this one's. */
  readonly block: readonly string[]
  readonly columns: readonly { readonly index: number; readonly column: LedgerColumn }[]
  readonly before: number
  readonly after: number
  readonly onOpen: (open: Open) => void
}

const Line = memo(function Line({ row, block, columns, before, after, onOpen }: LineProps) {
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

export interface LedgerTableProps {
  readonly rows: readonly LedgerRow[]
  readonly columns: readonly LedgerColumn[]
}

export function LedgerTable({ rows, columns }: LedgerTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open>({ kind: 'none' })
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => rows[index]?.recommendationId ?? index,
    overscan: 4,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    overscan: 3,
  })
  const blocks = useMemo(() => blocksOf(rows.map(({ recommendationId }) => recommendationId)), [rows])
  const drawnColumns = across.getVirtualItems()
  const before = drawnColumns[0]?.start ?? 0
  const after = across.getTotalSize() - (drawnColumns.at(-1)?.end ?? 0)
  const shown = useMemo(
    () =>
      drawnColumns.flatMap(({ index }) => {
        const column = columns[index]
        return column ? [{ index, column }] : []
      }),
    [drawnColumns, columns],
  )
  const drawnLines = lines.getVirtualItems()
  const close = () => setOpen({ kind: 'none' })
  const sizes = { '--column': `${columnWidth}px` } as CSSProperties
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard */}
      <section ref={scroller} className={classes.scroller} style={sizes} tabIndex={0} aria-label="Positions">
        <TablePart
          part="table"
          className={classes.table}
          aria-label="Positions of members on recommendations"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
        >
          <TablePart part="row" className={`${classes.row} ${classes.head}`} aria-rowindex={1}>
            <TablePart part="columnheader" className={classes.first} aria-colindex={1}>
              <strong>Recommendation and standing</strong>
            </TablePart>
            <span aria-hidden style={{ flex: `0 0 ${before}px` }} />
            {shown.map(({ index, column }) => (
              <TablePart
                part="columnheader"
                key={column.key}
                className={classes.column}
                aria-colindex={index + 2}
              >
                <span className={classes.label} title={column.label}>
                  {column.label}
                </span>
                <span className="quiet">{column.holder}</span>
              </TablePart>
            ))}
            <span aria-hidden style={{ flex: `0 0 ${after}px` }} />
          </TablePart>
          <div aria-hidden style={{ height: drawnLines[0]?.start ?? 0 }} />
          {drawnLines.map(({ index, key }) => {
            const row = rows[index]
            return (
              row && (
                <TablePart
                  part="row"
                  key={key}
                  ref={lines.measureElement}
                  data-index={index}
                  className={classes.row}
                  aria-rowindex={index + 2}
                >
                  <Line
                    row={row}
                    block={blocks.get(row.recommendationId) ?? none}
                    columns={shown}
                    before={before}
                    after={after}
                    onOpen={setOpen}
                  />
                </TablePart>
              )
            )
          })}
          <div aria-hidden style={{ height: lines.getTotalSize() - (drawnLines.at(-1)?.end ?? 0) }} />
        </TablePart>
      </section>
      {open.kind === 'record' && (
        <RecordPositionForm
          recommendationId={open.row.recommendationId}
          {...(open.holder !== undefined && { holder: open.holder })}
          onClose={close}
        >
          <RowNamed row={open.row} />
        </RecordPositionForm>
      )}
      {open.kind === 'change' && (
        <ChangePositionForm
          recommendationId={open.row.recommendationId}
          position={open.position}
          onClose={close}
        >
          <RowNamed row={open.row} />
        </ChangePositionForm>
      )}
    </>
  )
}
