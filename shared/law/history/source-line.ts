import { MONTH_PATTERN } from '../citation/session-name.ts'
import { ACT_KIND, ACT_NUMBER, actFromGroups, earlyAct, SESSION } from './act-name.ts'
import { splitOutsideBrackets } from './masked.ts'
import type { ActName, ActSectionRef, SourceEntry, SourceLine } from './model.ts'

const SECTIONS = String.raw`(?:[,.]?\s*S[.,]?\s*(?<sections>[\dN(].*))?`
const NUMBERED = new RegExp(`^${SESSION}?${ACT_KIND}?\\s*${ACT_NUMBER}\\s*${SECTIONS}$`)
const EARLY = new RegExp(
  `^(?:(?<month>${MONTH_PATTERN})(?:\\s+\\d{1,2})?,?\\s*(?:Sp\\.\\s*Sess\\.,?\\s*)?)?(?<year>1[89]\\d\\d),?\\s*${ACT_KIND}\\s*(?<number>\\d{1,4})(?<more>(?:,\\s*\\d{1,4})*)(?![\\d-])\\s*${SECTIONS}$`,
)
/** "372, S. 1" and, where the year was left out, "P.A. 470". */
const BARE = new RegExp(`^(?:P\\.\\s?A\\.?\\s*)?(?<number>\\d{1,4})(?![\\d-])\\s*${SECTIONS}$`)
const YEAR = `(?:${MONTH_PATTERN},?\\s*)?(?:Supp\\.,?\\s*)?1[789]\\d\\d`
const REVISION = new RegExp(
  `^(?<years>${YEAR}(?:,\\s*${YEAR})*),?\\s*(?:Rev\\.|Supp\\.|Sup\\.)?,?\\s*(?:S\\.\\s*(?<sections>[\\dN].*))?$`,
)
const SECTION = /^(N?)(\d+)([a-z]*)((?:\([A-Za-z0-9]+\))*)$/
const LONGEST_RANGE = 500

/** "31" to "33", "3338d" to "3341d": undefined where the two do not run on. */
function run(from: RegExpExecArray, to: RegExpExecArray): ActSectionRef[] | undefined {
  const [low, high] = [Number(from[2]), Number(to[2])]
  if (from[3] !== to[3] || !(high > low) || high - low > LONGEST_RANGE) return undefined
  return Array.from({ length: high - low }, (_, i) => ({ section: `${low + 1 + i}${to[3]}`, provision: [] }))
}

/** Reads "2, 87", "31–33", "146(e)", "7(a),(b), 11", and the typist's "1. 2" for "1, 2". */
function readSections(list: string | undefined): ActSectionRef[] | undefined {
  if (list === undefined) return []
  const found: ActSectionRef[] = []
  for (const item of list.split(/\s*(?:,|(?<=\d)\.\s+|\band\b|&)\s*/)) {
    const bare = item
      .replace(/\bS\.?\s*(?=\d)/g, '')
      .replace(/\*+$/, '')
      .trim()
    if (bare === '') continue
    const last = found.at(-1)
    const alone = /^\(([A-Za-z0-9]+)\)$/.exec(bare)
    if (alone && last) {
      found.push({ section: last.section, provision: [alone[1] as string] })
      continue
    }
    const [from = '', to] = bare.split(/\s*(?:[\u2013\u2014-]|\bto\b)\s*/)
    const first = SECTION.exec(from)
    if (!first) return undefined
    const labels = [...(first[4] as string).matchAll(/\(([^)]+)\)/g)].map((match) => match[1] as string)
    found.push({ section: `${first[1]}${first[2]}${first[3]}`, provision: labels })
    if (to === undefined) continue
    const end = SECTION.exec(to)
    const more = end && run(first, end)
    if (!more) return undefined
    found.push(...more)
  }
  return found
}

/** Reads an entry; `before` is the act that a bare number goes on from: "P.A. 75-380, S. 15; 75-577, S. 8". */
function readEntry(printed: string, before: ActName | undefined): SourceEntry[] | undefined {
  const act = (name: ActName, list: string | undefined): SourceEntry[] | undefined => {
    const sections = readSections(list)
    return sections && [{ kind: 'act', act: name, sections, printed }]
  }
  const numbered = NUMBERED.exec(printed)?.groups
  if (numbered) {
    const name = actFromGroups(numbered)
    // A bare number belongs to the kind and session that stand before it; a named one starts afresh.
    const inherits =
      numbered.actKind === undefined && numbered.sessionMonth === undefined && before !== undefined
    const session =
      before?.session?.endsWith('Sess.') && before.year === name.year ? before.session : undefined
    return act(
      inherits ? { ...name, actKind: before.actKind, ...(session && { session }) } : name,
      numbered.sections,
    )
  }
  const early = EARLY.exec(printed)?.groups
  if (early) {
    const name = (number: string) =>
      earlyAct(early.actKind as string, Number(early.year), Number(number), early.month)
    const others = (early.more ?? '').match(/\d+/g) ?? []
    if (others.length === 0) return act(name(early.number as string), early.sections)
    if (early.sections !== undefined) return undefined
    return [early.number as string, ...others].flatMap((number) => act(name(number), undefined) ?? [])
  }
  const bare = BARE.exec(printed)?.groups
  if (bare && before && before.year < FIRST_NUMBERED_YEAR)
    return act({ ...before, number: Number(bare.number) }, bare.sections)
  const revision = REVISION.exec(printed)?.groups
  if (!revision) return undefined
  const sections = readSections(revision.sections)
  const years = (revision.years as string).match(/\d{4}/g)?.map(Number) ?? []
  return sections && [{ kind: 'revision', years, sections: sections.map((one) => one.section), printed }]
}

const FIRST_NUMBERED_YEAR = 1973

/**
 * Reads a section's source line, "(1969, P.A. 828, S. 84; … P.A. 21-102, S. 2; 21-103, S. 4.)": the acts that made and
 * changed it, in order. Several source paragraphs may be given at once; what cannot be read is told, never guessed.
 */
export function readSourceLine(paragraphs: readonly string[]): SourceLine {
  const entries: SourceEntry[] = []
  const notes: string[] = []
  const notUnderstood: string[] = []
  for (const paragraph of paragraphs) {
    if (/^\*+\s?Note:/.test(paragraph.trim())) {
      notes.push(paragraph.trim())
      continue
    }
    const inner = paragraph
      .trim()
      .replace(/^\(/, '')
      .replace(/\.?\s*\)\s*\.?$/, '')
    let before: ActName | undefined
    for (const { start, end } of splitOutsideBrackets(inner, ';')) {
      const printed = inner.slice(start, end).trim().replace(/\.$/, '')
      if (printed === '') continue
      const read = readEntry(printed, before)
      if (!read) notUnderstood.push(printed)
      else entries.push(...read)
      const last = read?.at(-1)
      if (last?.kind === 'act') before = last.act
    }
  }
  return { entries, notes, notUnderstood }
}
