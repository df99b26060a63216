/** Recommendations down, years across; only what is in sight is drawn. */
import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import type { RecommendationRow, TimelineRow } from '#shared/contract/index.ts'
import { useTop } from '../../components/use-top.ts'
import { TablePart } from '../ledger/table-part.tsx'
import classes from './timeline.module.css'
import { TimelineLine } from './timeline-line.tsx'
import { sessionWords } from './timeline-years.ts'

const firstWidth = 240
const yearWidth = 124
/** A guess at a line's height in pixels. */
const lineHeight = 96

/** Points of a recommendation of which nothing is known. */
const none: TimelineRow['points'] = []

export interface TimelineProps {
  readonly rows: readonly RecommendationRow[]
  readonly points: ReadonlyMap<string, TimelineRow['points']>
  readonly years: readonly number[]
}

export function TimelineChart({ rows, points, years }: TimelineProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const top = useTop(scroller)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: years.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => yearWidth,
    overscan: 3,
  })
  useEffect(() => {
    // What is latest is what is asked for first.
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
  }, [])
  const drawn = across.getVirtualItems()
  const before = drawn[0]?.start ?? 0
  const after = across.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  const first = drawn[0]?.index ?? 0
  const last = drawn.at(-1)?.index ?? -1
  const shown = useMemo(
    () => years.slice(first, last + 1).map((year, place) => ({ year, index: first + place })),
    [years, first, last],
  )
  const drawnLines = lines.getVirtualItems()
  const sizes = {
    '--first': `${firstWidth}px`,
    '--year': `${yearWidth}px`,
    '--top': `${top}px`,
  } as CSSProperties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <section ref={scroller} className={classes.scroller} style={sizes} tabIndex={0} aria-label="Years">
      <TablePart
        part="table"
        className={classes.table}
        aria-label="Where each recommendation was and when"
        aria-rowcount={rows.length + 1}
        aria-colcount={years.length + 1}
      >
        <TablePart part="row" className={`${classes.row} ${classes.head}`} aria-rowindex={1}>
          <TablePart part="columnheader" className={classes.first} aria-colindex={1}>
            <Text size="xs" fw={700}>
              Recommendation
            </Text>
          </TablePart>
          <span aria-hidden style={{ flex: `0 0 ${before}px` }} />
          {shown.map(({ index, year }) => (
            <TablePart part="columnheader" key={year} className={classes.year} aria-colindex={index + 2}>
              <strong>{year}</strong>
              <div className="quiet">{sessionWords(year)}</div>
            </TablePart>
          ))}
          <span aria-hidden style={{ flex: `0 0 ${after}px` }} />
        </TablePart>
        <div aria-hidden style={{ height: drawnLines[0]?.start ?? 0 }} />
        {drawnLines.map(({ index, key }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <TimelineLine
              key={key}
              row={row}
              points={points.get(row.id) ?? none}
              columns={shown}
              before={before}
              after={after}
              data-index={index}
              aria-rowindex={index + 2}
              ref={lines.measureElement}
            />
          )
        })}
        <div aria-hidden style={{ height: lines.getTotalSize() - (drawnLines.at(-1)?.end ?? 0) }} />
      </TablePart>
    </section>
  )
}
