/** Days as numbers, for distances between them; no time zone is involved. */

const MILLISECONDS_A_DAY = 86_400_000

/** Days since 1970-01-01 of a whole day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
    MILLISECONDS_A_DAY
  )
}

/** The day a number of days after another; a negative number goes back. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Days from one whole day to another; negative where the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}
