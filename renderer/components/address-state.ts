/** What a screen shows, kept in its address: filters, tabs and selections that a link can carry. */
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useLocation, useSearchParams } from 'react-router'

export interface AddressState {
  /** A parameter's value; the fallback where it is absent. */
  get(key: string, fallback?: string): string
  /** Sets or (with '') removes parameters without a new entry in the history. */
  set(changes: Readonly<Record<string, string>>): void
}

/** Parameters that were set and are not yet in the address that the router has drawn. */
interface Asked {
  readonly pathname: string
  readonly query: URLSearchParams
  readonly turn: number
  /** The visit that was drawn when it was asked: while that is still the one drawn, nothing has come of it yet. */
  readonly from: string
}

/**
 * The router draws a new address a moment after it was asked for. A box whose text is in the address would lose letters
 * meanwhile, and a second change would undo the first; so what was asked for counts at once.
 */
let asked: Asked | null = null
let turns = 0
const listeners = new Set<() => void>()

function setAsked(next: Asked | null): void {
  asked = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The turn of the change that made an address; undefined for one that was reached in another way. */
function turnOf(state: unknown): number | undefined {
  const turn = (state as { turn?: unknown } | null)?.turn
  return typeof turn === 'number' ? turn : undefined
}

export function useAddressState(): AddressState {
  const [drawn, setDrawn] = useSearchParams()
  const { pathname, state, key: visit } = useLocation()
  const ahead = useSyncExternalStore(subscribe, () => asked)
  const query = ahead?.pathname === pathname ? ahead.query : drawn

  // A part of the screen that appears because of what was asked runs this too, before the router has drawn anything.
  useEffect(() => {
    if (!asked || visit === asked.from) return
    const turn = turnOf(state)
    if (turn === undefined || turn >= asked.turn) setAsked(null)
  }, [visit, state])

  const get = useCallback((key: string, fallback = '') => query.get(key) ?? fallback, [query])
  const set = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      const next = new URLSearchParams(asked?.pathname === pathname ? asked.query : drawn)
      for (const [key, value] of Object.entries(changes)) {
        if (value === '') next.delete(key)
        else next.set(key, value)
      }
      const turn = ++turns
      setAsked({ pathname, query: next, turn, from: visit })
      setDrawn(next, { replace: true, preventScrollReset: true, state: { turn } })
    },
    [pathname, visit, drawn, setDrawn],
  )
  return { get, set }
}
