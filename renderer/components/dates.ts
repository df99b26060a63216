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
