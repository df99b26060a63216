import { fullYear } from './act-year.ts'
import type { ActCitation } from './model.ts'
import { MONTH_PATTERN, sessionName } from './session-name.ts'

/** An act without its sections: kind, session where special, year and number. */
export type ActName = Omit<ActCitation, 'section' | 'provision'>

/** One key for each act, the same however it was printed: `PA 2007 4 June Sp. Sess.`. */
export function actKey(act: ActName): string {
  return `${act.actKind} ${act.year} ${act.number}${act.session ? ` ${act.session}` : ''}`
}

/** "June 30 Sp. Sess. ", "Sept. Sp. Sess. ", as source lines and history notes print them. */
export const SESSION = `(?:(?<sessionMonth>${MONTH_PATTERN})(?:\\s+(?<sessionDay>\\d{1,2}))?,?\\s+Sp\\.?\\s+Sess\\.?,?\\s*)`
/** "P.A.", "S.A.", and the slips "P.A", "P. A.", "PA". */
export const ACT_KIND = '(?<actKind>[PS]\\s?\\.?\\s?A\\s?\\.?)'
/** "21-103"; not the section number "53a-83". */
export const ACT_NUMBER = '(?<year>\\d{4}|\\d{2})-(?<number>\\d{1,4})(?![\\w-])'

type Groups = Readonly<Record<string, string | undefined>>

/** "S.A.", "special act" -> SA; all else, and nothing, PA. */
export const actKindOf = (printed = 'P'): ActName['actKind'] => (/^s/i.test(printed) ? 'SA' : 'PA')

/** An act's name from the named groups of the patterns above. */
export function actFromGroups(groups: Groups): ActName {
  const month = groups.sessionMonth
  return {
    kind: 'act',
    actKind: actKindOf(groups.actKind),
    ...(month && { session: sessionName(month, groups.sessionDay) }),
    year: fullYear(groups.year as string),
    number: Number(groups.number),
  }
}
