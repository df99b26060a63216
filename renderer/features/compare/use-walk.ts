/** Going from change to change, and from one end of a move to the other: by key, by button, by the address. */
import { useCallback, useState } from 'react'
import type { AddressState } from '../../components/address-state.ts'
import type { Drawn } from './drawn.ts'
import type { GoTo } from './redline-rows.tsx'
import { useChangeKeys } from './use-change-keys.ts'
import { useStable } from './use-stable.ts'

export interface Walk {
  /** Number of the change gone to, from 0; -1 for none. */
  readonly current: number
  readonly count: number
  /** The end of a move that is gone to; null where a change is. */
  readonly jump: GoTo | null
  go(index: number): void
  next(): void
  previous(): void
  toOtherEnd(change: number, from: GoTo['end']): void
}

/** A drawing of three marks no moves. */
type Walked = Partial<Pick<Drawn, 'moveEnds'>> & { readonly stops: readonly unknown[] }

export function useWalk(address: AddressState, drawing: Walked | null): Walk {
  const [jump, setJump] = useState<GoTo | null>(null)
  const count = drawing?.stops.length ?? 0
  const asked = Number.parseInt(address.get('change'), 10) - 1
  const current = Number.isInteger(asked) && asked >= 0 && asked < count ? asked : -1
  const go = useStable((index: number) => {
    setJump(null)
    address.set({ change: String(index + 1) })
  })
  const next = useCallback(() => {
    if (count > 0) go((current + 1) % count)
  }, [count, current, go])
  const previous = useCallback(() => {
    if (count > 0) go(current <= 0 ? count - 1 : current - 1)
  }, [count, current, go])
  const toOtherEnd = useStable((change: number, from: GoTo['end']) => {
    const end = from === 'moved-from' ? 'moved-to' : 'moved-from'
    const row = drawing?.moveEnds?.get(change)?.[end === 'moved-to' ? 'to' : 'from']
    if (row === undefined) return
    address.set({ change: String(change + 1) })
    setJump({ row, change, end })
  })
  const turnEnd = useCallback(() => {
    if (current >= 0) toOtherEnd(current, jump?.change === current ? jump.end : firstEnd(drawing, current))
  }, [current, jump, drawing, toOtherEnd])
  useChangeKeys(next, previous, turnEnd)
  return { current, count, jump, go, next, previous, toOtherEnd }
}

/** The end of a move that "go to change" shows: the one that is drawn first. */
function firstEnd(drawing: Walked | null, change: number): GoTo['end'] {
  const { from = Number.POSITIVE_INFINITY, to = Number.POSITIVE_INFINITY } =
    drawing?.moveEnds?.get(change) ?? {}
  return from <= to ? 'moved-from' : 'moved-to'
}
