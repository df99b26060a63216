import type { ActCitation } from './citation/model.ts'
import { fullMonth } from './citation/session-name.ts'
import { dateOf, type PartialDate } from './dates/partial.ts'

/**
 * The General Assembly's sessions. Source: Conn. Const. art. third § 2 as amended: a regular session convenes on the
 * Wednesday following the first Monday of January in odd-numbered years and of February in even-numbered years, and
 * adjourns not later than the first Wednesday following the first Monday in June in odd-numbered years and in May in
 * even-numbered ones.
 */

/** The first year with a session every year, under the amendment of 1970. Before, the rule does not hold. */
const FIRST_YEAR = 1971

export interface RegularSession {
  readonly year: number
  readonly kind: 'January' | 'February'
  /** As bills print it: "January Session, 2021". */
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly convenes: PartialDate
  /** The last day that the constitution allows, `YYYY-MM-DD`: adjournment sine die. A session may end sooner. */
  readonly adjourns: PartialDate
}

/** 0 Sunday … 6 Saturday, in the Gregorian calendar (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const y = month < 3 ? year - 1 : year
  return (
    (y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400) +
      (offsets[month - 1] as number) +
      day) %
    7
  )
}

/** The Wednesday that follows the first Monday of a month; always the 3rd to the 9th. */
export function wednesdayAfterFirstMonday(year: number, month: number): PartialDate {
  const firstMonday = 1 + ((8 - weekday(year, month, 1)) % 7)
  return dateOf(year, month, firstMonday + 2) as PartialDate
}

/** The regular session of a year, or undefined before 1971 and for what is no year. */
export function regularSession(year: number): RegularSession | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > 9999) return undefined
  const isOdd = year % 2 === 1
  const kind = isOdd ? 'January' : 'February'
  return {
    year,
    kind,
    name: `${kind} Session, ${year}`,
    convenes: wednesdayAfterFirstMonday(year, isOdd ? 1 : 2),
    adjourns: wednesdayAfterFirstMonday(year, isOdd ? 6 : 5),
  }
}

/**
 * True if a bill of a regular session that has not been passed by `day` (`YYYY-MM-DD`) has died with the session.
 * Connecticut carries no bill over to the next session.
 */
export function isAfterAdjournment(sessionYear: number, day: PartialDate): boolean {
  const session = regularSession(sessionYear)
  return session !== undefined && day > session.adjourns
}

/** When in its year an act's session was held, as month and day in one number, for ordering. */
function sessionPlace({ year, session }: ActCitation): number {
  if (session === undefined) {
    const convenes = regularSession(year)?.convenes ?? '0000-01-01'
    return Number(convenes.slice(5, 7)) * 100 + Number(convenes.slice(8, 10))
  }
  const [month = '', day = ''] = session.split(' ')
  const names = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ]
  // A special session named by its month alone stands after those of the month that name a day.
  return (names.indexOf(fullMonth(month) ?? '') + 1) * 100 + (/^\d+$/.test(day) ? Number(day) : 50)
}

const sectionNumber = (section: string | undefined): number => Number(/^\d+/.exec(section ?? '')?.[0] ?? 0)

/**
 * Order of acts for `Array.prototype.sort`: by year, by session (a regular session at the day it convenes, a special one
 * at the day or month of its name), public before special acts, by number, by section.
 */
export function compareActs(a: ActCitation, b: ActCitation): number {
  return (
    a.year - b.year ||
    sessionPlace(a) - sessionPlace(b) ||
    (a.actKind === b.actKind ? 0 : a.actKind === 'PA' ? -1 : 1) ||
    a.number - b.number ||
    sectionNumber(a.section) - sectionNumber(b.section)
  )
}
