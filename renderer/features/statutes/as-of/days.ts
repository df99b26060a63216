/** Days as the statutes' pages speak of them: ISO dates on the person's own calendar. */

/** Today, ISO date. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether an address's day can be used. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The day before a day, both ISO dates; a date that is not known to the day is returned as it is. */
export function dayBefore(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return day.length === 10 && !Number.isNaN(at) ? new Date(at - 86_400_000).toISOString().slice(0, 10) : day
}

/**
 * Days on which acts usually take effect (July 1 and October 1; January 1), the nearest before and after today.
 * @returns in order, today not among them
 */
export function usualDays(now: string): string[] {
  const year = Number(now.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((one) => [`${one}-01-01`, `${one}-07-01`, `${one}-10-01`])
  const past = days.filter((day) => day < now).slice(-3)
  const coming = days.filter((day) => day > now).slice(0, 3)
  return [...past, ...coming]
}
