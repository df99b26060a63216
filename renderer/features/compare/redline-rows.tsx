/** The text of a comparison in the view chosen; goes to the change that is current. */
import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { guessHeight, ParagraphLine } from '../../components/redline/paragraph-line.tsx'
import redlineClasses from '../../components/redline/redline.module.css'
import { type RowsHandle, VirtualRows } from '../../components/redline/virtual-rows.tsx'
import classes from './compare.module.css'
import type { Drawn, DrawnRow } from './drawn.ts'
import type { View } from './views.ts'

export interface RedlineRowsProps {
  drawn: Drawn
  view: View
  /** Number of the change gone to; -1 for none. */
  current: number
}

export function RedlineRows({ drawn, view, current }: RedlineRowsProps) {
  const handle = useRef<RowsHandle>(null)
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = drawn.rowOf.get(current)
    if (row === undefined) return
    handle.current?.show(row)
    // A row far away is drawn only after the window has gone to it.
    const timer = setTimeout(
      () => text.current?.querySelector(`[data-change="${current}"]`)?.scrollIntoView({ block: 'center' }),
      60,
    )
    return () => clearTimeout(timer)
  }, [current, drawn])
  return (
    <div ref={text} className={redlineClasses.text} lang="en">
      <VirtualRows
        // A new view starts with fresh measurements.
        key={view}
        count={drawn.rows.length}
        handle={handle}
        estimate={(index) => heightOf(drawn.rows[index])}
        draw={(index) => <Row row={drawn.rows[index]} view={view} current={current} />}
      />
    </div>
  )
}

function heightOf(row: DrawnRow | undefined): number {
  if (row === undefined || row.kind === 'gap') return 40
  if (row.kind === 'paragraph') return guessHeight(row.paragraph.length, 88)
  return guessHeight(Math.max(row.pair.before?.length ?? 0, row.pair.after?.length ?? 0), 44)
}

function Row({ row, view, current }: { row: DrawnRow | undefined; view: View; current: number }) {
  if (row === undefined) return null
  if (row.kind === 'gap')
    return (
      <Text size="sm" className={classes.gap}>
        {row.count === 1 ? '1 paragraph' : `${row.count} paragraphs`} without a change left out
      </Text>
    )
  if (row.kind === 'paragraph')
    return <ParagraphLine paragraph={row.paragraph} current={current} drafting={view === 'drafting'} />
  return (
    <div className={classes.pair}>
      <div className={classes.half} data-side="Old" data-empty={row.pair.before === null || undefined}>
        {row.pair.before && <ParagraphLine paragraph={row.pair.before} current={current} />}
      </div>
      <div className={classes.half} data-side="New" data-empty={row.pair.after === null || undefined}>
        {row.pair.after && <ParagraphLine paragraph={row.pair.after} current={current} />}
      </div>
    </div>
  )
}
