/** Rows drawn one after the other, all of them or the first so many. */
import { memo, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react'
import classes from './redline.module.css'
import type { RowsHandle } from './virtual-rows.tsx'

export interface AllRowsProps {
  count: number
  draw: (index: number) => ReactNode
  className?: string | undefined
  handle?: Ref<RowsHandle> | undefined
}

/** Rows that are drawn together: where more are asked for, those that stand already are left alone. */
const together = 100

export function AllRows({ count, draw, className, handle }: AllRowsProps) {
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(handle, () => ({
    show: (index, place = 'center') =>
      root.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: place }),
  }))
  return (
    <div ref={root} className={className}>
      {Array.from({ length: Math.ceil(count / together) }, (_, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their places
        <Part key={part} from={part * together} to={Math.min(count, (part + 1) * together)} draw={draw} />
      ))}
    </div>
  )
}

const Part = memo(function Part({
  from,
  to,
  draw,
}: {
  from: number
  to: number
  draw: (index: number) => ReactNode
}) {
  const indexes = Array.from({ length: to - from }, (_, at) => from + at)
  return indexes.map((index) => (
    <div key={index} data-index={index} className={classes.row}>
      {draw(index)}
    </div>
  ))
})
