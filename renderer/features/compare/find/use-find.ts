/** Find in the texts of a comparison: the words asked for, the places found, and the one gone to. */
import { useDebouncedValue } from '@mantine/hooks'
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { Found } from '../../../components/redline/marked-run.tsx'
import type { Finds } from '../session/model.ts'
import type { Session } from '../session/session.ts'
import type { Place } from './find-in-rows.ts'

/** What is marked in a row: by half, then by run. */
export type FoundInRow = ReadonlyMap<number, ReadonlyMap<number, readonly Found[]>>

export interface Find {
  readonly opened: boolean
  readonly query: string
  /** Null until an answer is there. */
  readonly finds: Finds | null
  readonly current: number
  readonly row: number | null
  readonly inRow: ReadonlyMap<number, FoundInRow>
  open(): void
  close(): void
  ask(query: string): void
  step(by: 1 | -1): void
}

const typingRest = 120
const nowhere: readonly Place[] = []

/** @param drawing what is drawn now: when it changes, its rows are searched anew */
export function useFind(session: Session, drawing: object | null): Find {
  const [opened, setOpened] = useState(false)
  const [query, setQuery] = useState('')
  const [wanted] = useDebouncedValue(query, typingRest)
  const [got, setGot] = useState<{ drawing: object; finds: Finds } | null>(null)
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    if (!opened || drawing === null || wanted.trim() === '') return
    let stale = false
    session.ask('find', { query: wanted }).then((finds) => {
      if (stale) return
      startTransition(() => {
        setGot({ drawing, finds })
        setCurrent(0)
      })
    })
    return () => {
      stale = true
    }
  }, [session, drawing, opened, wanted])
  const finds =
    opened && wanted.trim() !== '' && got?.drawing === drawing && got?.finds.query === wanted
      ? got.finds
      : null
  const places = finds?.places ?? nowhere
  const inRow = useMemo(() => byRow(places, current), [places, current])
  const open = useCallback(() => setOpened(true), [])
  const close = useCallback(() => setOpened(false), [])
  return {
    opened,
    query,
    finds,
    current,
    row: places[current]?.row ?? null,
    inRow,
    open,
    close,
    ask: setQuery,
    step: (by) => places.length > 0 && setCurrent((current + by + places.length) % places.length),
  }
}

/** Places sorted into the rows, halves and runs that draw them; a run's stretches do not overlap. */
export function byRow(places: readonly Place[], current: number): Map<number, FoundInRow> {
  const rows = new Map<number, Map<number, Map<number, Found[]>>>()
  places.forEach((place, index) => {
    const halves = rows.get(place.row) ?? new Map<number, Map<number, Found[]>>()
    rows.set(place.row, halves)
    for (const { half, run, from, to } of place.stretches) {
      const runs = halves.get(half) ?? new Map<number, Found[]>()
      halves.set(half, runs)
      const stretches = runs.get(run) ?? []
      runs.set(run, stretches)
      const last = stretches.at(-1)
      // Where the same words are found in both readings of a row, what overlaps is marked once.
      const start = Math.max(from, last?.to ?? 0)
      if (start < to) stretches.push({ from: start, to, current: index === current })
    }
  })
  return rows
}
