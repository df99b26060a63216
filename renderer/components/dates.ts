/** Dates as the screens print them, `Oct 1, 2017`, `Oct 2017`, `2017`, and as people type them. */
import { dateOf, isPartialDate, parseDate, printDate } from '#shared/law/dates.ts'

/** With ordinary spaces, because what is on a screen is also copied and searched. */
const print = (date: string) => printDate(date).replaceAll('\u00a0', ' ')

/**
 * Prints a date known to the day, the month or the year.
 * @param date `2017-10-01`, `2017-10` or `2017`; what is no such date is returned as it is
 */
export function formatDate(date: string): string {
  return isPartialDate(date) ? print(date) : date
}

/** Prints a moment in the person's own time: `Oct 1, 2017, 14:05`. @param timestamp UTC, ISO 8601 */
export function formatMoment(timestamp: string): string {
  const moment = new Date(timestamp)
  if (Number.isNaN(moment.getTime())) return timestamp
  const day = dateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())
  if (day === undefined) return timestamp
  const two = (value: number) => String(value).padStart(2, '0')
  return `${print(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** Outside these years a date is a slip of the keyboard. */
const FIRST_YEAR = 1600
const LAST_YEAR = 2200

/**
 * Reads a date as a person types it: `2017-10-01`, `2017-10`, `2017`, `Oct 1, 2017`, `October 2017`, `10/1/2017`.
 * @returns the partial date in its stored form, or null for what is no date, not in the calendar or in a year far off
 */
export function readDate(text: string): string | null {
  const parsed = parseDate(text)
  if (!parsed.ok) return null
  const year = Number(parsed.date.slice(0, 4))
  return year < FIRST_YEAR || year > LAST_YEAR ? null : parsed.date
}

/** ISO dates inside sentences of the host or of a record, as the screens print them. */
export function datesPrinted(words: string): string {
  return words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day))
}
