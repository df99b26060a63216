/** When more is shown at a list's end, the keyboard goes on at the first that is new. */
import { type RefObject, useEffect, useRef } from 'react'

export interface FirstNew {
  readonly ref: RefObject<HTMLOListElement | null>
  /** To be called when more is asked for. */
  expect(): void
}

/** @param count how many are listed */
export function useFirstNew(count: number): FirstNew {
  const ref = useRef<HTMLOListElement>(null)
  const from = useRef<number | null>(null)
  useEffect(() => {
    if (from.current === null || count <= from.current) return
    ref.current?.children[from.current]?.querySelector('a')?.focus()
    from.current = null
  }, [count])
  return {
    ref,
    expect: () => {
      from.current = count
    },
  }
}
