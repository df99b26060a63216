/** When a duty falls due: once, every year, or always. */
import { dateOf, daysInMonth, daysOf } from '../../law/dates/partial.ts'

export interface Duty {
  readonly id: string
  readonly recurrence: 'once' | 'every year' | 'standing' | 'not stated'
  /** The first day on which it is due, as exact as the law gives it; absent where no source tells. */
  readonly due?: string
  /** The repeal that ends it: nothing falls due on or after that day. */
  readonly repeal?: DutyRepeal
}

export interface DutyRepeal {
  readonly effective: string
  /** "P.A. 26-98, section 3" */
  readonly by: string
  /** The duty that took its place. */
  readonly replacedById?: string
}

export interface Occurrence {
  readonly dutyId: string
  /** As exact as the duty's own date: `2027-01-15`, or `2027-01` where only the month is known. */
  readonly date: string
  /** The last day on which it can be done in time. */
  readonly lastDay: string
}

/**
 * The date a number of years on. February 29 falls on February 28 in a year that has none: what is due "not later than"
 * a day is never moved past it.
 */
function yearsOn(date: string, years: number): string {
  const [year = '', month, day] = date.split('-')
  const to = Number(year) + years
  if (month === undefined) return String(to)
  const at = day === undefined ? undefined : Math.min(Number(day), daysInMonth(to, Number(month)))
  return dateOf(to, Number(month), at) as string
}

/**
 * The occurrences of a duty whose last day lies between two days, both included, in order. None for a duty that is
 * standing or has no date, and none on or after the day on which its repeal takes effect.
 * @param from @param to `YYYY-MM-DD`
 */
export function occurrencesBetween(duty: Duty, from: string, to: string): Occurrence[] {
  const { due, id, recurrence, repeal } = duty
  if (due === undefined || recurrence === 'standing') return []
  const first = Number(due.slice(0, 4))
  const start = recurrence === 'every year' ? Math.max(0, Number(from.slice(0, 4)) - first) : 0
  const end = recurrence === 'every year' ? Number(to.slice(0, 4)) - first : 0
  const found: Occurrence[] = []
  for (let years = start; years <= end; years++) {
    const date = yearsOn(due, years)
    const lastDay = daysOf(date).last
    if (lastDay < from || lastDay > to) continue
    // What is due in the very days in which the repeal takes effect is still due unless it is so from their first day.
    if (repeal !== undefined && lastDay >= daysOf(repeal.effective).first) continue
    found.push({ dutyId: id, date, lastDay })
  }
  return found
}

/** The first occurrence on or after a day, or undefined where none is known. */
export function nextOccurrence(duty: Duty, day: string): Occurrence | undefined {
  const yearAfter = `${Number(day.slice(0, 4)) + 1}-12-31`
  const until = duty.due !== undefined && duty.due > yearAfter ? daysOf(duty.due).last : yearAfter
  return occurrencesBetween(duty, day, until)[0]
}
