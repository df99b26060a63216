/**
 * Dates as text: `2017-10-01`, or as much of one as is known: `2017-10`, `2017`. No time zone is involved: a law takes
 * effect on a day, not at an instant.
 */
export type PartialDate = string

export interface ParsedDate {
  readonly ok: true
  readonly date: PartialDate
}

export interface MalformedDate {
  readonly ok: false
  readonly code: 'MALFORMED_DATE'
  readonly message: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const two = (number: number): string => String(number).padStart(2, '0')

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Builds `YYYY-MM-DD` from what is known; undefined where there is no such day. */
export function dateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined
  if (month === undefined) return String(year)
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

/** True for `2017`, `2017-10` and `2017-10-01` if there is such a day. */
export function isPartialDate(text: string): text is PartialDate {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!found) return false
  const [, year, month, day] = found
  return dateOf(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined) !== undefined
}

/** True for a whole day, `2017-10-01`. */
export function isFullDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '')
  if (lower.length < 3) return undefined
  const found = FULL_MONTHS.findIndex((month) => month.startsWith(lower === 'sept' ? 'sep' : lower))
  return found < 0 ? undefined : found + 1
}

function numbersOf(text: string): [number, number?, number?] | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return [Number(iso[1]), iso[2] ? Number(iso[2]) : undefined, iso[3] ? Number(iso[3]) : undefined]
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (slashes) return [Number(slashes[3]), Number(slashes[1]), Number(slashes[2])]
  const words = /^([A-Za-z]+\.?)\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(text)
  const month = words && monthNumber(words[1] as string)
  return month ? [Number(words[3]), month, words[2] ? Number(words[2]) : undefined] : undefined
}

/**
 * Reads a date as people type it: `2017-10-01`, `2017-10`, `2017`, "October 1, 2017", "Oct. 1, 2017", "October 2017",
 * "10/1/2017" (month first, as in the United States).
 */
export function parseDate(text: string): ParsedDate | MalformedDate {
  const trimmed = text.trim().replace(/[\s\u00a0]+/g, ' ')
  const numbers = numbersOf(trimmed)
  const date = numbers && dateOf(...numbers)
  if (date) return { ok: true, date }
  const message = numbers
    ? `There is no such day: “${trimmed}”.`
    : `“${trimmed}” is not a date. Write it like Oct 1, 2017, Oct 2017, 2017 or 2017-10-01.`
  return { ok: false, code: 'MALFORMED_DATE', message }
}

/**
 * Prints a date: `Oct 1, 2017`, `Oct 2017`, `2017`. With no-break spaces, so that it stays on one line. Throws a
 * RangeError for what is no date, because printing a wrong one would misstate the law.
 */
export function printDate(date: PartialDate): string {
  if (!isPartialDate(date)) throw new RangeError(`Not a date: ${date}`)
  const [year, month, day] = date.split('-')
  if (month === undefined) return year as string
  const name = MONTHS[Number(month) - 1] as string
  return day === undefined ? `${name}\u00a0${year}` : `${name}\u00a0${Number(day)},\u00a0${year}`
}

/** Order by time; a date known less exactly stands before those inside it (2017, 2017-10, 2017-10-01). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The first and last day that a partial date may mean: `2017-02` is 2017-02-01 to 2017-02-28. */
export function daysOf(date: PartialDate): { first: PartialDate; last: PartialDate } {
  if (!isPartialDate(date)) throw new RangeError(`Not a date: ${date}`)
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return { first: date, last: date }
  if (month !== undefined) {
    return { first: `${date}-01`, last: `${date}-${two(daysInMonth(Number(year), Number(month)))}` }
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}
