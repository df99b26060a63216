/** A recommendation as the record shows it at the end of a day. */
import { daysOf } from '../../law/dates/partial.ts'
import type { Recommendation } from '../../model/recommendation.ts'

/**
 * Whether something dated to a day, a month or a year counts on a day. A month or a year counts from its first day, as
 * in the order of events (see `inOrder`).
 * @param day `YYYY-MM-DD`
 */
export function countsOn(date: string, day: string): boolean {
  // Its first day is not after the day where what is known of it is not: dates sort as text.
  return date <= day.slice(0, date.length)
}

/** Whether a date that counts may still lie after the day: "2021" on June 30, 2021. */
export function isVagueOn(date: string, day: string): boolean {
  return date.length < day.length && day.startsWith(date) && daysOf(date).last > day
}

/** The record with the events and positions that count on a day; all else of it is not dated and stays. */
export function recordAsOf(record: Recommendation, day: string): Recommendation {
  const counts = ({ date }: { readonly date: string }) => countsOn(date, day)
  // The same record where nothing is left out, so that what was worked out from it is known already.
  if (record.events.every(counts) && record.positions.every(counts)) return record
  return {
    ...record,
    events: record.events.filter(counts),
    positions: record.positions.filter(counts),
  }
}
