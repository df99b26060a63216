/** Which acts had been made by a day: a duty is none before the act that lays it down. */
import { countsOn } from '#shared/council/annual-report/as-of.ts'
import type { Store } from '../../store/store.ts'
import { knownAct } from '../known-legislation.ts'

/**
 * An act that is not in the store, or whose days are not known, counts from the start; of one whose year alone is known,
 * from the year's first day.
 * @param day `YYYY-MM-DD`
 */
export function madeBy(store: Store, day: string): (actId: string) => boolean {
  const known = new Map<string, boolean>()
  return (actId) => {
    const before = known.get(actId)
    if (before !== undefined) return before
    const act = knownAct(store, actId)
    const made = act?.approved ?? act?.effective ?? (act ? String(act.year) : undefined)
    const wasMade = made === undefined || countsOn(made, day)
    known.set(actId, wasMade)
    return wasMade
  }
}
