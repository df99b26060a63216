/** Dates as the screens print them: `Oct 1, 2017`, `Oct 2017`, `2017`. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Prints a date known to the day, the month or the year.
 * @param date `2017-10-01`, `2017-10` or `2017`; what is not in that form is returned as it is
 */
export function formatDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return date
  const [, year = date, month, day] = match
  const name = month === undefined ? undefined : months[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/** Prints a moment in the person's own time: `Oct 1, 2017, 14:05`. @param timestamp UTC, ISO 8601 */
export function formatMoment(timestamp: string): string {
  const moment = new Date(timestamp)
  if (Number.isNaN(moment.getTime())) return timestamp
  const two = (value: number) => String(value).padStart(2, '0')
  return `${months[moment.getMonth()]} ${moment.getDate()}, ${moment.getFullYear()}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/**
 * Reads a date as a person types it: `2017-10-01`, `2017-10`, `2017`, `Oct 1, 2017`, `October 2017`, `10/1/2017`.
 * @returns the partial date in its stored form, or null for what is no date or not in the calendar
 */
export function readDate(text: string): string | null {
  const typed = text.trim()
  const stored = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed)
  if (stored) return partialDate(stored[1], stored[2], stored[3])
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed)
  if (american) return partialDate(american[3], american[1], american[2])
  const worded = /^([A-Za-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/.exec(typed)
  if (!worded) return null
  const place = longMonths.findIndex((name) => {
    const word = (worded[1] ?? '').toLowerCase()
    return name.startsWith(word) || (word === 'sept' && name === 'september')
  })
  return place < 0 ? null : partialDate(worded[3], String(place + 1), worded[2])
}

const longMonths = [
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

function partialDate(year = '', month?: string, day?: string): string | null {
  if (Number(year) < 1600 || Number(year) > 2200) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  const toMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return toMonth
  // Day 0 of the next month is this month's last day.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) < 1 || Number(day) > lastDay ? null : `${toMonth}-${day.padStart(2, '0')}`
}
