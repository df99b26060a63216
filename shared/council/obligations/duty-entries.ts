/** Duties as calendar entries. */
import { isFullDate, printDate } from '../../law/dates/partial.ts'
import type { CalendarEntry } from './calendar.ts'
import { type Duty, occurrencesBetween } from './occurrences.ts'
import { type Completion, dutyState } from './state.ts'

export interface CalendarDuty extends Duty {
  readonly obligor: string
  readonly duty: string
  /** "P.A. 17-32, section 1" */
  readonly basis: string
  readonly completions: readonly Completion[]
}

export interface EntryOptions {
  /** `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
  readonly today: string
  /** Days before at which to remind of what is not done yet. */
  readonly remindDaysBefore?: readonly number[]
}

/** One entry for each occurrence between two days; done and late ones say so in their summary. */
export function dutyEntries(duties: readonly CalendarDuty[], options: EntryOptions): CalendarEntry[] {
  return duties.flatMap((duty) => {
    const known = dutyState(duty, duty.completions, options.today)
    const states = new Map(known.occurrences.map((one) => [one.date, one]))
    return occurrencesBetween(duty, options.from, options.to).map(({ date, lastDay }): CalendarEntry => {
      const found = states.get(date)
      const state = found?.state ?? 'due'
      const mark = state === 'done' ? 'Done: ' : state === 'late' ? 'Late: ' : ''
      const vague = isFullDate(date) ? '' : `\nThe law gives no day, only ${printDate(date)}.`
      const remind = state === 'due' ? options.remindDaysBefore : undefined
      return {
        uid: `${duty.id}-${date}@charter-oak.invalid`,
        day: lastDay,
        summary: `${mark}${duty.obligor}: ${duty.duty}`,
        description: `${duty.basis}${vague}\nThis entry is unofficial; the statute decides.`,
        categories: [state],
        ...(remind && { remindDaysBefore: remind }),
      }
    })
  })
}
