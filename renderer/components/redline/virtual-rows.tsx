/** Rows of a long page, drawn only where the window shows them; all of them when they are few or when printing. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react'
import { useTop } from '../use-top.ts'
import { usePrinting } from './use-printing.ts'

export interface RowsHandle {
  /** Brings a row into the middle of the window, or to its top. */
  show(index: number, place?: 'center' | 'start'): void
}

export interface VirtualRowsProps {
  count: number
  /** A guess at a row's height in pixels, until it is drawn and measured. */
  estimate: (index: number) => number
  draw: (index: number) => ReactNode
  className?: string
  handle?: Ref<RowsHandle>
}

/** Up to so many rows are simply drawn: finding in the page, selecting and printing then work as always. */
const drawAllUpTo = 150

export function VirtualRows(props: VirtualRowsProps) {
  const printing = usePrinting()
  return props.count <= drawAllUpTo || printing ? <AllRows {...props} /> : <WindowRows {...props} />
}

function AllRows({ count, draw, className, handle }: VirtualRowsProps) {
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(handle, () => ({
    show: (index, place = 'center') => root.current?.children[index]?.scrollIntoView({ block: place }),
  }))
  return (
    <div ref={root} className={className}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
        <div key={index} data-index={index}>
          {draw(index)}
        </div>
      ))}
    </div>
  )
}

function WindowRows({ count, estimate, draw, className, handle }: VirtualRowsProps) {
  const root = useRef<HTMLDivElement>(null)
  const offset = useTop(root)
  const rows = useWindowVirtualizer({ count, estimateSize: estimate, overscan: 6, scrollMargin: offset })
  useImperativeHandle(handle, () => ({
    show: (index, place = 'center') => rows.scrollToIndex(index, { align: place }),
  }))
  return (
    <div ref={root} className={className} style={{ height: rows.getTotalSize(), position: 'relative' }}>
      {rows.getVirtualItems().map((item) => (
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
