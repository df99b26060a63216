import type { ActName } from './act-name.ts'
import type { ActCitation, FoundCitation } from './model.ts'
import { readCompactPath, type WordedPath } from './read-provision.ts'
import type { Reader } from './reader.ts'
import { fullMonth, MONTH_PATTERN, sessionName } from './session-name.ts'

const SESSION = new RegExp(
  `(${MONTH_PATTERN})(?:\\s+(\\d{1,2}))?,?\\s+(?:(?:19|20)\\d\\d,?\\s+)?Sp(?:ec)?(?:\\.|ecial)?\\s*Sess(?:\\.|ion)?\\s*,?\\s*(?:(?:19|20)\\d\\d,?\\s+)?`,
  'iy',
)
const YEAR_FIRST = new RegExp(
  `(?:(${MONTH_PATTERN}),\\s*)?((?:18|19)\\d\\d),\\s*(?=[PS]\\.?\\s?A|public|special)`,
  'iy',
)
const KIND = /(P\.?\s?A\.?|Public\s+Act|S\.?\s?A\.?|Special\s+Act)s?(?:\s*,?\s*No(?:s?\.|s)?)?\s*(?=\d)/iy
const NUMBER = /(\d{4}|\d{2})\s?[-\u2010-\u2015]\s?0*(\d{1,4})(?![\p{L}\p{N}-])/uy
const BARE_NUMBER = /0*(\d{1,4})(?![\p{L}\p{N}-])/uy
const OF_SESSION = new RegExp(
  `\\s*,?\\s*(?:of\\s+)?(?:the\\s+)?(${MONTH_PATTERN})(?:\\s+(\\d{1,2}))?,?\\s+(?:(?:19|20)\\d\\d,?\\s+)?special\\s+session`,
  'iy',
)
const SECTION_SIGN = /\s*,?\s*(?:§\s?§|§|(?:s{1,2}|sec(?:tion)?s?)\b\.?)\s*(?=\d)/iy
const SECTION = /0*([1-9]\d{0,3}[a-z]?)(?![\p{L}\p{N}-])/iuy
const NEXT_SECTION = /\s*,\s*(?:and\s+|or\s+)?(?=\d)|\s+(?:and|or|&|to|through)\s+(?=\d)|\s*\u2013\s*(?=\d)/iy

/** The first year whose acts carry their year in the number: P.A. 73-1. Acts of 1972 are "1972, P.A. 127". */
const FIRST_NUMBERED_YEAR = 1973

/** `07` -> 2007, `73` -> 1973: two digits stand for 1973 to 2072. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year >= FIRST_NUMBERED_YEAR - 1900 ? 1900 + year : 2000 + year
}

export const isYearInNumber = (year: number): boolean => year >= FIRST_NUMBERED_YEAR

const ACT_START = new RegExp(
  `(?:P\\.?\\s?A\\.?|Public\\s+Act|S\\.?\\s?A\\.?|Special\\s+Act)s?(?:\\s*,?\\s*No(?:s?\\.|s)?)?\\s*(?:\\d|$)|${MONTH_PATTERN}[\\s\\d,]+Sp|(?:${MONTH_PATTERN},\\s*)?(?:18|19)\\d\\d,\\s*(?:[PS]\\.?\\s?A|public|special)`,
  'iy',
)

/** True where an act's name begins here. */
export function seesAct(reader: Reader): boolean {
  return reader.sees(ACT_START)
}

function readActName(reader: Reader): ActName {
  const start = reader.at
  const yearFirst = reader.take(YEAR_FIRST)
  const session = yearFirst ? undefined : reader.take(SESSION)
  const kind = reader.take(KIND)
  if (!kind)
    return reader.fail(`“P.A.” and a number such as 17-32 were expected, but here is ${reader.ahead()}.`)
  const actKind = /^p/i.test(kind[0]) ? 'PA' : 'SA'
  if (yearFirst) {
    const year = Number(yearFirst[2])
    const number = reader.take(BARE_NUMBER)
    if (!number || isYearInNumber(year))
      return reader.fail('Acts with the year before them have a plain number, as in “1969, P.A. 828”.', start)
    const name = yearFirst[1] && fullMonth(yearFirst[1])
    return { kind: 'act', actKind, ...(name && { session: name }), year, number: Number(number[1]) }
  }
  const number = reader.take(NUMBER)
  if (!number)
    return reader.fail(
      `An act's number such as 17-32 was expected, but here is ${reader.ahead()}. Acts before 1973 need their year: “1969, P.A. 828”.`,
    )
  const year = fullYear(number[1] as string)
  if (!isYearInNumber(year))
    return reader.fail(
      `Acts of ${year} carry no year in their number: write “${year}, P.A. ${number[2]}”.`,
      start,
    )
  const late = session ? undefined : reader.take(OF_SESSION)
  const named = session ?? late
  return {
    kind: 'act',
    actKind,
    ...(named && { session: sessionName(named[1] as string, named[2]) }),
    year,
    number: Number(number[2]),
  }
}

/** Reads "section 6 of public act 17-32" from "6"; the act's section comes first, as the law's own prose has it. */
export function readSectionOfAct(
  reader: Reader,
  start: number,
  worded: readonly WordedPath[],
): FoundCitation[] {
  const section = reader.take(SECTION)
  const path = section && readCompactPath(reader)
  if (!section || !path || !reader.take(/\s*[.,]?\s*of\s+/iy))
    return reader.fail('A section number was expected.')
  const name = readActName(reader)
  if (path.length > 0 && worded.length > 0) reader.fail('The provision is named twice.', start)
  const paths = worded.length > 0 ? worded : [{ path, start, end: reader.at }]
  return paths.map((one, i) => ({
    citation: { ...name, section: (section[1] as string).toLowerCase(), provision: one.path },
    start: i === 0 ? start : one.start,
    end: i === paths.length - 1 ? reader.at : one.end,
  }))
}

/** Reads "P.A. 17-32, S. 6", "June Sp. Sess. P.A. 07-4, S. 94, 97": one citation for each section named. */
export function readAct(reader: Reader): FoundCitation[] {
  const start = reader.at
  const name = readActName(reader)
  if (!reader.take(SECTION_SIGN)) {
    return [{ citation: { ...name, provision: [] }, start, end: reader.at }]
  }
  const found: FoundCitation[] = []
  do {
    const at = reader.at
    const section = reader.take(SECTION)
    if (!section) {
      if (found.length > 0) break
      return reader.fail(`The number of a section of the act was expected, but here is ${reader.ahead()}.`)
    }
    const provision = readCompactPath(reader)
    const citation: ActCitation = { ...name, section: (section[1] as string).toLowerCase(), provision }
    found.push({ citation, start: found.length === 0 ? start : at, end: reader.at })
  } while (reader.take(NEXT_SECTION))
  reader.at = found.at(-1)?.end ?? reader.at
  return found
}
