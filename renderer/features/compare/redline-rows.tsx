/** The text of a comparison in the view chosen; goes to the change, the end of a move or the place found. */
import { Text } from '@mantine/core'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { MarkedRunProps } from '../../components/redline/marked-run.tsx'
import { guessHeight, ParagraphLine } from '../../components/redline/paragraph-line.tsx'
import redlineClasses from '../../components/redline/redline.module.css'
import { type RowsHandle, VirtualRows } from '../../components/redline/virtual-rows.tsx'
import classes from './compare.module.css'
import type { Drawn, DrawnRow } from './drawn.ts'
import type { Find, FoundInRow } from './find/use-find.ts'

/** One end of a move, in the row that draws it. */
export interface GoTo {
  readonly row: number
  readonly change: number
  readonly end: 'moved-from' | 'moved-to'
}

export interface RedlineRowsProps {
  drawn: Pick<Drawn, 'rows' | 'rowOf'>
  view: string
  /** Number of the change gone to; -1 for none. */
  current: number
  jump?: GoTo | null
  find: Pick<Find, 'row' | 'inRow' | 'current' | 'finds'>
  onOtherEnd?: MarkedRunProps['onOtherEnd']
  /** Rows that stay drawn wherever the window is. */
  pinned?: readonly number[]
}

/** How long a row far away takes until it is drawn, in milliseconds. */
const drawingTime = 60

export function RedlineRows({
  drawn,
  view,
  current,
  jump = null,
  find,
  onOtherEnd,
  pinned,
}: RedlineRowsProps) {
  const handle = useRef<RowsHandle>(null)
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (jump) {
      const end = `[data-change="${jump.change}"][data-end="${jump.end}"]`
      return show(handle.current, text.current, jump.row, `${end} button`, true)
    }
    const row = drawn.rowOf.get(current)
    if (row === undefined) return
    return show(handle.current, text.current, row, `[data-change="${current}"]`)
  }, [current, jump, drawn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new place found is gone to, also in the same row
  useEffect(() => {
    if (find.row === null) return
    return show(handle.current, text.current, find.row, '[data-found-current]')
  }, [find.row, find.current, find.finds])
  // Asked for every row whenever one was measured.
  const heights = useMemo(() => drawn.rows.map(heightOf), [drawn])
  return (
    <div ref={text} className={redlineClasses.text} lang="en">
      <VirtualRows
        // A new view starts with fresh measurements.
        key={view}
        count={drawn.rows.length}
        handle={handle}
        {...(pinned ? { pinned } : {})}
        estimate={(index) => heights[index] ?? 0}
        draw={(index) => {
          const row = drawn.rows[index]
          return (
            <Row
              row={row}
              drafting={view === 'drafting'}
              current={row && drawsChange(row, current) ? current : -1}
              found={find.inRow.get(index)}
              onOtherEnd={onOtherEnd}
            />
          )
        }}
      />
    </div>
  )
}

/** Brings a row into view, and then the element in it once it is drawn. @returns the way to give it up */
function show(
  rows: RowsHandle | null,
  text: HTMLElement | null,
  row: number,
  selector: string,
  focus = false,
): () => void {
  rows?.show(row)
  const timer = setTimeout(() => {
    const element = text?.querySelector<HTMLElement>(selector)
    element?.scrollIntoView({ block: 'center' })
    if (focus) element?.focus({ preventScroll: true })
  }, drawingTime)
  return () => clearTimeout(timer)
}

function drawsChange(row: DrawnRow, change: number): boolean {
  if (change < 0 || row.kind === 'gap') return false
  if (row.kind === 'paragraph') return row.paragraph.changes.includes(change)
  return (
    row.pair.before?.changes.includes(change) === true || row.pair.after?.changes.includes(change) === true
  )
}

function heightOf(row: DrawnRow): number {
  if (row.kind === 'gap') return 40
  if (row.kind === 'paragraph') return guessHeight(row.paragraph.length, 88)
  return guessHeight(Math.max(row.pair.before?.length ?? 0, row.pair.after?.length ?? 0), 44)
}

interface RowProps {
  row: DrawnRow | undefined
  drafting: boolean
  current: number
  found: FoundInRow | undefined
  onOtherEnd: MarkedRunProps['onOtherEnd']
}

/** Drawn again only when something in it changed: scrolling and going from change to change stay quick. */
const Row = memo(function Row({ row, drafting, current, found, onOtherEnd }: RowProps) {
  if (row === undefined) return null
  if (row.kind === 'gap')
    return (
      <Text size="sm" className={classes.gap}>
        {row.count === 1 ? '1 paragraph' : `${row.count} paragraphs`} without a change left out
      </Text>
    )
  if (row.kind === 'paragraph')
    return (
      <ParagraphLine
        paragraph={row.paragraph}
        current={current}
        drafting={drafting}
        found={found?.get(0)}
        onOtherEnd={onOtherEnd}
      />
    )
  const { before, after } = row.pair
  return (
    <div className={classes.pair}>
      <div className={classes.half} data-side="Old" data-empty={before === null || undefined}>
        {before && (
          <ParagraphLine paragraph={before} current={current} found={found?.get(0)} onOtherEnd={onOtherEnd} />
        )}
      </div>
      <div className={classes.half} data-side="New" data-empty={after === null || undefined}>
        {after && (
          <ParagraphLine paragraph={after} current={current} found={found?.get(1)} onOtherEnd={onOtherEnd} />
        )}
      </div>
    </div>
  )
})
