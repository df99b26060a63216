import type { Effective } from './model.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const DATE = `(${MONTHS.join('|')})\\s+(\\d{1,2}),?\\s+(\\d{4})`
const EFFECTIVE = new RegExp(
  `\\b[Ee]ffective\\s+(?:on\\s+(?:and\\s+after\\s+)?|from\\s+)?${DATE}(?:,?\\s+to\\s+${DATE})?`,
  'g',
)
const OTHER_EFFECTIVE = /\beffective\b(?!\s+dates?\b)/i

/** ("July", "1", "2011") -> "2011-07-01" */
export function isoDate(month: string, day: string, year: string): string {
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

export interface FoundDate extends Effective {
  readonly start: number
}

/** Every "effective July 1, 2011" of a masked clause, in order. */
export function findEffectiveDates(masked: string): FoundDate[] {
  return [...masked.matchAll(EFFECTIVE)].map((match) => {
    const [, month = '', day = '', year = '', untilMonth, untilDay = '', untilYear = ''] = match
    return {
      date: isoDate(month, day, year),
      assumed: false,
      ...(untilMonth && { until: isoDate(untilMonth, untilDay, untilYear) }),
      start: match.index,
    }
  })
}

/** True where a clause speaks of taking effect in words that hold no date, so that October 1 must not be assumed. */
export function hasOtherEffect(masked: string): boolean {
  return OTHER_EFFECTIVE.test(masked.replace(EFFECTIVE, ''))
}

const MOVED = new RegExp(
  `\\bchanged (?:the )?effective date of (.{4,60}?)(?:, S\\. ?[\\d, ]+)? from ${DATE},? to ${DATE}`,
)

/** "changed effective date of P.A. 88-230 from September 1, 1991, to September 1, 1993": whose, and the new day. */
export function findMovedDate(masked: string): { readonly whose: string; readonly date: string } | undefined {
  const found = MOVED.exec(masked)
  if (!found) return undefined
  const [month = '', day = '', year = ''] = found.slice(-3)
  return { whose: found[1] as string, date: isoDate(month, day, year) }
}
