import { type ActName, actKindOf } from './act-name.ts'
import { fullYear, isYearInNumber } from './act-year.ts'
import type { Reader } from './reader.ts'
import { fullMonth, MONTH_PATTERN, sessionName } from './session-name.ts'

const MONTH_AND_DAY = `(${MONTH_PATTERN})(?:\\s+(\\d{1,2}))?`
const YEAR = '(?:19|20)\\d\\d'
const SPECIAL_SESSION = 'Sp(?:ec)?(?:\\.|ecial)?\\s*Sess(?:\\.|ion)?'
const SESSION = new RegExp(
  `${MONTH_AND_DAY},?\\s+(?:${YEAR},?\\s+)?${SPECIAL_SESSION}\\s*,?\\s*(?:${YEAR},?\\s+)?`,
  'iy',
)
/** "Spec. Sess. June 2017, P.A. 17-2". */
const SESSION_FIRST = new RegExp(
  `${SPECIAL_SESSION}\\s*,?\\s*${MONTH_AND_DAY}\\s*,?\\s+${YEAR}\\s*,?\\s*`,
  'iy',
)
const YEAR_FIRST = new RegExp(
  `(?:(${MONTH_PATTERN}),\\s*)?((?:18|19)\\d\\d),?\\s*(?=[PS]\\.?\\s?A|public|special)`,
  'iy',
)
/** As the court's reports cite: "Public Acts 2017, No. 17-32", "Public Acts, Spec. Sess., June, 2017, No. 17-2". */
const REPORTED = new RegExp(
  `(Public|Special)\\s+Acts?\\s*,?\\s*(?:${SPECIAL_SESSION}\\s*,\\s*${MONTH_AND_DAY}\\s*,?\\s*)?((?:18|19|20)\\d\\d)\\s*,\\s*No\\.?\\s*`,
  'iy',
)
const KIND =
  /(P\.?\s?A\.?|Pub(?:lic|\.)\s+Act|S\.?\s?A\.?|Spec(?:ial|\.)\s+Act)s?(?:\s*,?\s*No(?:s?\.|s)?)?(?:\s*|-)(?=\d)/iy
const NUMBER = /(\d{4}|\d{2})\s?[-\u2010-\u2015]\s?0*(\d{1,4})(?![\p{L}\p{N}-])/uy
const BARE_NUMBER = /0*(\d{1,4})(?![\p{L}\p{N}-])/uy
const OF_SESSION = new RegExp(
  `\\s*,?\\s*(?:of\\s+)?(?:the\\s+)?${MONTH_AND_DAY},?\\s+(?:${YEAR},?\\s+)?special\\s+session`,
  'iy',
)
/** "(June Sp. Sess.)"; in brackets the session is that of the act before them. */
const SESSION_IN_BRACKETS = new RegExp(
  `\\s*\\(${MONTH_AND_DAY},?\\s+(?:${YEAR},?\\s+)?${SPECIAL_SESSION}(?:,?\\s+${YEAR})?\\)`,
  'iy',
)

const ACT_START = new RegExp(
  [
    KIND.source.replace('(?=\\d)', '(?:\\d|$)'),
    REPORTED.source,
    `${MONTH_PATTERN}[\\s\\d,]+Sp`,
    `${SPECIAL_SESSION}\\s*,?\\s*${MONTH_PATTERN}`,
    YEAR_FIRST.source,
  ].join('|'),
  'iy',
)

/** True where an act's name begins here. */
export function seesAct(reader: Reader): boolean {
  return reader.sees(ACT_START)
}

/** An act of a year before 1973 from its plain number: "1969, P.A. 828". */
function readPlainNumber(reader: Reader, start: number, named: Omit<ActName, 'number'>): ActName {
  const number = reader.take(BARE_NUMBER)
  if (!number || isYearInNumber(named.year))
    return reader.fail('Acts with the year before them have a plain number, as in “1969, P.A. 828”.', start)
  return { ...named, number: Number(number[1]) }
}

function readReported(reader: Reader, start: number, reported: RegExpExecArray): ActName {
  const [, kind = '', month, day, yearWords] = reported
  const year = Number(yearWords)
  const named = {
    kind: 'act',
    actKind: actKindOf(kind),
    ...(month && { session: sessionName(month, day) }),
    year,
  } as const
  if (!isYearInNumber(year)) return readPlainNumber(reader, start, named)
  const numberAt = reader.at
  const number = reader.take(NUMBER)
  if (!number || fullYear(number[1] as string) !== year)
    return reader.fail(`An act of ${year} has a number such as ${String(year).slice(2)}-1.`, numberAt)
  return { ...named, number: Number(number[2]) }
}

/** Reads the name of an act without its sections: "P.A. 17-32", "June Sp. Sess. P.A. 07-4", "1969, P.A. 828". */
export function readActName(reader: Reader): ActName {
  const start = reader.at
  const reported = reader.take(REPORTED)
  if (reported) return readReported(reader, start, reported)
  const yearFirst = reader.take(YEAR_FIRST)
  const session = yearFirst ? undefined : (reader.take(SESSION) ?? reader.take(SESSION_FIRST))
  const kind = reader.take(KIND)
  if (!kind)
    return reader.fail(`“P.A.” and a number such as 17-32 were expected, but here is ${reader.ahead()}.`)
  const actKind = actKindOf(kind[0])
  if (yearFirst) {
    const month = yearFirst[1] && fullMonth(yearFirst[1])
    const year = Number(yearFirst[2])
    return readPlainNumber(reader, start, { kind: 'act', actKind, ...(month && { session: month }), year })
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
  const named = session ?? reader.take(OF_SESSION) ?? reader.take(SESSION_IN_BRACKETS)
  return {
    kind: 'act',
    actKind,
    ...(named && { session: sessionName(named[1] as string, named[2]) }),
    year,
    number: Number(number[2]),
  }
}
