import type { ActCitation } from '../citation/model.ts'
import { fullYear } from '../citation/read-act.ts'
import type { Reader } from '../citation/reader.ts'
import { fullMonth, MONTH_PATTERN, sessionName } from '../citation/session-name.ts'
import type { SourceAct, SourceEntry } from './model.ts'
import { readSourceSections } from './read-sections.ts'

const REVISION = /(\d{4})\s+Rev\.?/y
const SUPPLEMENT = new RegExp(
  `((?:\\d{4},\\s*)*)(?:(${MONTH_PATTERN}),\\s*)?(\\d{4})(?=,\\s*S\\.?\\s*N?\\d)`,
  'y',
)
const EARLY_ACT = new RegExp(
  `(?:(${MONTH_PATTERN}),\\s*)?(\\d{4})[,;]?\\s*([PS])\\s?\\.?\\s?A\\s?\\.?\\s*(\\d{1,4})(?![\\d-])`,
  'y',
)
const MODERN_ACT = new RegExp(
  `(?:(${MONTH_PATTERN})(?:\\s+(\\d{1,2}))?\\s+Sp\\.?\\s+Sess\\.?,?\\s*)?(?:([PS])\\s?\\.?\\s?A\\s?\\.?\\s*)?(\\d{2})-(\\d{1,4})(?![\\d-])`,
  'y',
)
const NUMBER_ONLY = /(\d{1,4})(?![\d-])/y
const MORE_ACTS = /,\s*(?=\d{1,4}(?:\s*$|\s*[,;.]))/y

const kindOf = (letter: string): ActCitation['actKind'] => (letter === 'S' ? 'SA' : 'PA')

type ActName = SourceAct['act']

function entryOf(reader: Reader, start: number, act: ActName, inherited: boolean): SourceAct {
  const sections = readSourceSections(reader)
  return { kind: 'act', act, inherited, sections, start, end: reader.at }
}

function readEarlyAct(reader: Reader, start: number): SourceAct[] | undefined {
  const found = reader.take(EARLY_ACT)
  if (!found) return undefined
  const [, month, year, letter, number] = found as unknown as [string, string?, string?, string?, string?]
  const session = month && fullMonth(month)
  const name = { kind: 'act', actKind: kindOf(letter as string), year: Number(year), provision: [] } as const
  const act = (digits: string): ActName => ({ ...name, ...(session && { session }), number: Number(digits) })
  const entries = [entryOf(reader, start, act(number as string), false)]
  // "February, 1965, P.A. 330, 331": more acts of the year, none with sections.
  while (entries.at(-1)?.sections.length === 0 && reader.take(MORE_ACTS)) {
    const at = reader.at
    const more = reader.take(NUMBER_ONLY)
    if (more) entries.push(entryOf(reader, at, act(more[1] as string), true))
  }
  return entries
}

function readModernAct(
  reader: Reader,
  start: number,
  before: SourceAct | undefined,
): SourceAct[] | undefined {
  const found = reader.take(MODERN_ACT)
  if (!found) return undefined
  const [, month, day, letter, year, number] = found
  const session = month ? sessionName(month, day) : letter ? undefined : before?.act.session
  const actKind = letter ? kindOf(letter) : (before?.act.actKind ?? 'PA')
  const act: ActName = {
    kind: 'act',
    actKind,
    ...(session && { session }),
    year: fullYear(year as string),
    number: Number(number),
    provision: [],
  }
  return [entryOf(reader, start, act, letter === undefined)]
}

/** "; 453, S. 1" after "1967, P.A. 152": another act of the same year. */
function readSameYear(reader: Reader, start: number, before: SourceAct | undefined): SourceAct[] | undefined {
  if (!before || before.act.year >= 1973) return undefined
  const found = reader.take(NUMBER_ONLY)
  return found && [entryOf(reader, start, { ...before.act, number: Number(found[1]) }, true)]
}

/**
 * Reads one entry of a source line; several where a clause names several acts. `before` is the act entry before it, from
 * which a number alone takes its kind, year and session. Undefined where it is no entry.
 */
export function readEntry(reader: Reader, before: SourceAct | undefined): SourceEntry[] | undefined {
  const start = reader.at
  const revision = reader.take(REVISION)
  if (revision) {
    const sections = readSourceSections(reader)
    return [{ kind: 'revision', year: Number(revision[1]), sections, start, end: reader.at }]
  }
  const supplement = reader.take(SUPPLEMENT)
  if (supplement) {
    const years = [...(supplement[1]?.matchAll(/\d{4}/g) ?? []), [supplement[3]]].map(([year]) =>
      Number(year),
    )
    const session = supplement[2] && fullMonth(supplement[2])
    const sections = readSourceSections(reader)
    return [{ kind: 'supplement', years, ...(session && { session }), sections, start, end: reader.at }]
  }
  return (
    readEarlyAct(reader, start) ?? readModernAct(reader, start, before) ?? readSameYear(reader, start, before)
  )
}
