/** Rows of a long page, drawn only where the window shows them; all of them when they are few or when printing. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'

export interface RowsHandle {
  /** Brings a row into the middle of the window. */
  show(index: number): void
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
const drawAllUpTo = 300

export function VirtualRows(props: VirtualRowsProps) {
  const printing = usePrinting()
  return props.count <= drawAllUpTo || printing ? <AllRows {...props} /> : <WindowRows {...props} />
}

function AllRows({ count, draw, className, handle }: VirtualRowsProps) {
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(handle, () => ({
    show: (index) => root.current?.children[index]?.scrollIntoView({ block: 'center' }),
  }))
  return (
    <div ref={root} className={className}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
        <div key={index}>{draw(index)}</div>
      ))}
    </div>
  )
}

function WindowRows({ count, estimate, draw, className, handle }: VirtualRowsProps) {
  const root = useRef<HTMLDivElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    setOffset((root.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const rows = useWindowVirtualizer({ count, estimateSize: estimate, overscan: 12, scrollMargin: offset })
  useImperativeHandle(handle, () => ({ show: (index) => rows.scrollToIndex(index, { align: 'center' }) }))
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

/** Whether the page is being printed; everything must be on it then. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
