import { fullYear } from '../citation/read-act.ts'
import { fullMonth, MONTH_PATTERN, sessionName } from '../citation/session-name.ts'
import type { ActName } from './model.ts'

/** "June 30 Sp. Sess. ", "Sept. Sp. Sess. ". */
export const SESSION = `(?:(?<sessionMonth>${MONTH_PATTERN})(?:\\s+(?<sessionDay>\\d{1,2}))?,?\\s+Sp\\.?\\s+Sess\\.?,?\\s*)`
/** "P.A.", "P.A", "S.A.", "PA". */
export const ACT_KIND = '(?<actKind>P\\.?\\s?A\\.?|S\\.?\\s?A\\.?)'
/** "21-103"; not the section number "53a-83". */
export const ACT_NUMBER = '(?<year>\\d{4}|\\d{2})-(?<number>\\d{1,4})(?![\\w-])'

type Groups = Readonly<Record<string, string | undefined>>

/** Builds an act's name from the named groups of the patterns above. */
export function actFromGroups(groups: Groups): ActName {
  const kind = groups.actKind ?? 'P'
  const month = groups.sessionMonth
  return {
    kind: 'act',
    actKind: kind.startsWith('S') ? 'SA' : 'PA',
    ...(month && { session: sessionName(month, groups.sessionDay) }),
    year: fullYear(groups.year as string),
    number: Number(groups.number),
  }
}

/** An act of a time when acts were numbered within their year: "February, 1965, P.A. 458". */
export function earlyAct(kind: string, year: number, number: number, month?: string): ActName {
  const session = month && fullMonth(month)
  return {
    kind: 'act',
    actKind: kind.startsWith('S') ? 'SA' : 'PA',
    ...(session && { session }),
    year,
    number,
  }
}

/** One key for each act, the same however it was printed: `PA 2007 4 June Sp. Sess.`. */
export function actKey(act: ActName): string {
  return `${act.actKind} ${act.year} ${act.number}${act.session ? ` ${act.session}` : ''}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Since P.A. 63 of 1943; before, the day was another. */
const FIRST_YEAR_OF_OCTOBER = 1943

/**
 * When a public act takes effect that gives no date: the first day of October following the session at which it
 * passed (C.G.S. § 2-32). A special session held in or after October reaches into the next year. Undefined for special
 * acts, which take effect from their approval (same section), and for acts before 1943.
 */
export function defaultEffectiveDate(act: ActName): string | undefined {
  if (act.actKind === 'SA' || act.year < FIRST_YEAR_OF_OCTOBER) return undefined
  const month = act.session ? MONTHS.indexOf(act.session.slice(0, 3)) : -1
  return `${month >= 9 ? act.year + 1 : act.year}-10-01`
}
