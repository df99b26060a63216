/** Recommendations against members, scrolling inside itself: only the lines and columns in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef, useState } from 'react'
import type { LedgerRow } from '#shared/contract/index.ts'
import classes from './ledger.module.css'
import type { LedgerColumn } from './ledger-columns.ts'
import { LedgerForms } from './ledger-forms.tsx'
import { LedgerLine, type OpenForm } from './ledger-line.tsx'
import { TablePart } from './table-part.tsx'
import { blocksOf } from './use-positions.ts'

/** Of a member's column, in pixels. The first column's width is the style sheet's: it leaves room on a narrow page. */
const columnWidth = 140
/** A guess at a line's height in pixels. */
const lineHeight = 128
/** One and the same, so that a line that has none is not drawn again for it. */
const noBlock: readonly string[] = []

export interface LedgerTableProps {
  readonly rows: readonly LedgerRow[]
  readonly columns: readonly LedgerColumn[]
}

export function LedgerTable({ rows, columns }: LedgerTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<OpenForm>({ kind: 'none' })
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
                  <LedgerLine
                    row={row}
                    block={blocks.get(row.recommendationId) ?? noBlock}
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
      <LedgerForms open={open} onClose={close} />
    </>
  )
}
