import {
  ACT_KIND,
  ACT_NUMBER,
  type ActName,
  actFromGroups,
  actKindOf,
  SESSION,
} from '../citation/act-name.ts'
import { isYearInNumber } from '../citation/act-year.ts'
import type { Reader } from '../citation/reader.ts'
import { fullMonth, MONTH_PATTERN } from '../citation/session-name.ts'
import type { SourceAct, SourceRevision, SourceSupplement } from './model.ts'
import { readHyphenatedSections, readSourceSections } from './read-sections.ts'

const REVISION = /(\d{4})\s+Rev\.?/y
const YEAR = `(?:${MONTH_PATTERN},?\\s*)?(?:Supp\\.,?\\s*)?1[789]\\d\\d`
/** "1951, 1953", "1953, June, 1955", "1971 Supp.", before the sign for a section. */
const SUPPLEMENT = new RegExp(
  `(?<years>${YEAR}(?:,\\s*${YEAR})*)(?:,?\\s*Supp?\\.)?(?=,\\s*S\\.?\\s*N?\\d)`,
  'y',
)
const LAST_MONTH = new RegExp(`(${MONTH_PATTERN}),?\\s*(?:Supp\\.,?\\s*)?\\d{4}$`)
const EARLY_ACT = new RegExp(
  `(?:(?<month>${MONTH_PATTERN})(?:\\s+\\d{1,2})?,?\\s*(?:Sp\\.\\s*Sess\\.,?\\s*)?)?(?<year>1[89]\\d\\d)[,;]?\\s*${ACT_KIND}\\s*(?<number>\\d{1,4})(?![\\w-])`,
  'y',
)
const MODERN_ACT = new RegExp(`${SESSION}?(?:${ACT_KIND}\\s*)?${ACT_NUMBER}`, 'y')
const NUMBER_ONLY = /(\d{1,4})(?![\w-])/y
const MORE_ACTS = /,\s*(?=\d{1,4}(?:\s*$|\s*,))/y
/** The General Statutes, Revision of 1958, gave sections the numbers that they have now: "12-1". */
const FIRST_HYPHENATED_REVISION = 1958

type Unplaced<T> = Omit<T, 'printed'>
/** An entry as read from its clause; the clause's reader adds the words printed. */
type ReadEntry = Unplaced<SourceAct> | Unplaced<SourceRevision> | Unplaced<SourceSupplement>

function entryOf(reader: Reader, start: number, act: ActName, inherited: boolean): Unplaced<SourceAct> {
  const sections = readSourceSections(reader)
  return { kind: 'act', act, inherited, sections, start, end: reader.at }
}

function readEarlyAct(reader: Reader, start: number): ReadEntry[] | undefined {
  const groups = reader.take(EARLY_ACT)?.groups
  if (!groups) return undefined
  const session = groups.month && fullMonth(groups.month)
  const act = (digits: string | undefined): ActName => ({
    kind: 'act',
    actKind: actKindOf(groups.actKind),
    ...(session && { session }),
    year: Number(groups.year),
    number: Number(digits),
  })
  const entries = [entryOf(reader, start, act(groups.number), false)]
  // "February, 1965, P.A. 330, 331": more acts of the year, none with sections.
  while (entries.at(-1)?.sections.length === 0 && reader.take(MORE_ACTS)) {
    const at = reader.at
    const more = reader.take(NUMBER_ONLY)
    if (more) entries.push(entryOf(reader, at, act(more[1]), true))
  }
  return entries
}

function readModernAct(reader: Reader, start: number, before: ActName | undefined): ReadEntry[] | undefined {
  const groups = reader.take(MODERN_ACT)?.groups
  if (!groups) return undefined
  const act = actFromGroups(groups)
  if (groups.actKind !== undefined) return [entryOf(reader, start, act, false)]
  if (groups.sessionMonth !== undefined) return [entryOf(reader, start, act, true)]
  if (!before) return undefined
  // A bare number goes on with the kind that stands before it, and with its session within the same year.
  const session = before.year === act.year ? before.session : undefined
  return [entryOf(reader, start, { ...act, actKind: before.actKind, ...(session && { session }) }, true)]
}

/** "; 453, S. 1" after "1967, P.A. 152": another act of the same year and session. */
function readSameYear(reader: Reader, start: number, before: ActName | undefined): ReadEntry[] | undefined {
  if (!before || isYearInNumber(before.year)) return undefined
  const found = reader.take(NUMBER_ONLY)
  return found && [entryOf(reader, start, { ...before, number: Number(found[1]) }, true)]
}

/**
 * Reads one entry of a source line; several where a clause names several acts. `last` is the act entry before it, from
 * which a number alone takes its kind, year and session. Undefined where it is no entry.
 */
export function readEntry(reader: Reader, last: SourceAct | undefined): ReadEntry[] | undefined {
  const start = reader.at
  const revision = reader.take(REVISION)
  if (revision) {
    const year = Number(revision[1])
    const read = year < FIRST_HYPHENATED_REVISION ? readSourceSections : readHyphenatedSections
    return [{ kind: 'revision', years: [year], sections: read(reader), start, end: reader.at }]
  }
  const supplement = reader.take(SUPPLEMENT)?.groups?.years
  if (supplement) {
    const years = supplement.match(/\d{4}/g)?.map(Number) ?? []
    const session = fullMonth(LAST_MONTH.exec(supplement)?.[1] ?? '')
    const sections = readSourceSections(reader)
    return [{ kind: 'supplement', years, ...(session && { session }), sections, start, end: reader.at }]
  }
  return (
    readEarlyAct(reader, start) ??
    readModernAct(reader, start, last?.act) ??
    readSameYear(reader, start, last?.act)
  )
}
