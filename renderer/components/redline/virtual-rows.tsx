/** Rows of a long page, drawn only where the window shows them; all of them when they are few or when printing. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { useTop } from '../use-top.ts'
import { AllRows } from './all-rows.tsx'
import { nearRows } from './near-rows.ts'
import classes from './redline.module.css'
import { usePrintingPhase } from './use-printing.ts'

export interface RowsHandle {
  /** Brings a row into the middle of the window, or to its top. */
  show(index: number, place?: 'center' | 'start'): void
}

export interface VirtualRowsProps {
  count: number
  /** A guess at a row's height in pixels, until it is drawn and measured. */
  estimate: (index: number) => number
  draw: (index: number) => ReactNode
  className?: string | undefined
  handle?: Ref<RowsHandle>
  /** Rows that stay drawn wherever the window is: a selection that starts or ends in them outlives scrolling. */
  pinned?: readonly number[]
}

/** Up to so many rows are simply drawn: finding in the page, selecting and printing then work as always. */
const drawAllUpTo = 150

export function VirtualRows(props: VirtualRowsProps) {
  const printing = usePrintingPhase()
  const { count, draw, className, handle } = props
  if (count <= drawAllUpTo) return <AllRows count={count} draw={draw} className={className} handle={handle} />
  const onScreen = printing.phase === 'screen'
  const layingOut = printing.phase === 'laying out'
  return (
    <>
      <WindowRows {...props} className={onScreen ? className : `${className ?? ''} no-print`} />
      {!onScreen && (
        // Seen on paper alone: the screen keeps its rows, so that it is not laid out anew before and after each print.
        <div className={classes.paper} aria-hidden={layingOut} inert={layingOut}>
          <AllRows
            count={layingOut ? Math.ceil(count * printing.share) : count}
            draw={draw}
            className={className}
          />
        </div>
      )}
    </>
  )
}

const none: readonly number[] = []

function WindowRows({ count, estimate, draw, className, handle, pinned = none }: VirtualRowsProps) {
  const root = useRef<HTMLDivElement>(null)
  const offset = useTop(root)
  // Which rows the window shows is known only once the place of the first one is: drawn before, most were for nothing.
  const [placed, setPlaced] = useState(false)
  useLayoutEffect(() => setPlaced(true), [])
  const rows = useWindowVirtualizer({
    count,
    estimateSize: estimate,
    scrollMargin: offset,
    rangeExtractor: (range) => {
      const near = nearRows(range, estimate)
      const far = pinned.filter((row) => row < count && !near.includes(row))
      // In the order of the text, which is the order in which a selection runs.
      return far.length === 0 ? near : [...near, ...far].toSorted((a, b) => a - b)
    },
  })
  useImperativeHandle(handle, () => ({
    show: (index, place = 'center') => rows.scrollToIndex(index, { align: place }),
  }))
  return (
    <div ref={root} className={className} style={{ height: rows.getTotalSize(), position: 'relative' }}>
      {placed &&
        rows.getVirtualItems().map((item) => (
          <div
            key={item.key}
            data-index={item.index}
            ref={rows.measureElement}
            style={{
              position: 'absolute',
              insetInline: 0,
              insetBlockStart: 0,
              transform: `translateY(${item.start - offset}px)`,
            }}
          >
            {draw(item.index)}
          </div>
        ))}
    </div>
  )
}
