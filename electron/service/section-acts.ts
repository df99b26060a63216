/** The acts that touched a section, in the order of its source line, then those that only the act records know. */
import type { SectionView, TimelineStepView } from '#shared/contract/index.ts'
import {
  type ActCitation,
  type ActName,
  actKey,
  formatCitation,
  parseCitation,
} from '#shared/law/citation.ts'
import { compareActs } from '#shared/law/sessions.ts'
import { expandSections, readSourceLine, type SourceEntry } from '#shared/law/source-line.ts'
import type { Act, StatuteSection } from '#shared/model/index.ts'
import type { ActSectionOf } from '../store/acts.ts'
import { type ActDay, actDay, dayInTimeline, recordedDay } from './statutes/act-days.ts'

type SectionAct = SectionView['acts'][number]
type Undated = Omit<SectionAct, keyof ActDay>
type Line = Pick<StatuteSection, 'sourceLine'>

/** One entry of a source line: an act, or an older revision or supplement, or words that could not be read. */
interface Entry {
  readonly number: string
  readonly act: ActName | null
  readonly sections: string[]
  readonly start: number
}

const actNumber = (act: ActName) => formatCitation({ ...act, provision: [] })

function toEntry(entry: SourceEntry): Entry {
  const sections = expandSections(entry.sections).map(({ section }) => section)
  if (entry.kind === 'act')
    return { number: actNumber(entry.act), act: entry.act, sections, start: entry.start }
  const printed = entry.printed.replace(/,\s*S\..*$/, '')
  return { number: printed, act: null, sections, start: entry.start }
}

/** The line's entries in its order; an act that it names twice stands once, with all its sections. */
function entriesOf(line: string): Entry[] {
  const { entries, problems } = readSourceLine(line.split('\n'))
  const unread = problems.map(({ text, start }): Entry => ({ number: text, act: null, sections: [], start }))
  const inOrder = [...entries.map((entry) => toEntry(entry)), ...unread].sort((a, b) => a.start - b.start)
  const gathered = new Map<string, Entry>()
  for (const entry of inOrder) {
    const key = entry.act ? actKey(entry.act) : `${entry.start}`
    const sections = [...new Set([...(gathered.get(key)?.sections ?? []), ...entry.sections])]
    gathered.set(key, { ...(gathered.get(key) ?? entry), sections })
  }
  return [...gathered.values()]
}

/** The list asks for every section's, again and again: what was read of a line is kept. */
const printedLast = new Map<string, string | null>()
const KEPT = 20_000

/** The act that last touched a section, from its source line; null where the line names none. */
function printedLastOf({ sourceLine }: Line): string | null {
  const known = printedLast.get(sourceLine)
  if (known !== undefined) return known
  const last = entriesOf(sourceLine).findLast((entry) => entry.act !== null)?.number ?? null
  if (printedLast.size >= KEPT) printedLast.clear()
  printedLast.set(sourceLine, last)
  return last
}

/**
 * The act that last touched each section: of its source line, or a later one that only the act records know, which is
 * not in any edition's source line yet (P.A. 26-70 changes § 46a-170).
 * @param acts every act on record, with its sections
 * @returns the act's number for a section; null where neither names one
 */
export function lastActs(acts: readonly Act[]): (section: Line & { readonly id: string }) => string | null {
  const newest = new Map<string, ActCitation>()
  for (const { number, sections } of acts) {
    const parsed = parseCitation(number)
    if (!parsed.ok || parsed.citation.kind !== 'act') continue
    for (const { sectionId, action } of sections) {
      if (sectionId === undefined || action === 'uncodified') continue
      const known = newest.get(sectionId)
      if (known === undefined || compareActs(parsed.citation, known) > 0)
        newest.set(sectionId, parsed.citation)
    }
  }
  return (section) => {
    const printed = printedLastOf(section)
    const recorded = newest.get(section.id)
    if (recorded === undefined) return printed
    const parsed = printed === null ? undefined : parseCitation(printed)
    if (parsed?.ok && parsed.citation.kind === 'act' && compareActs(recorded, parsed.citation) <= 0)
      return printed
    return actNumber(recorded)
  }
}

function fromRecord(act: Act, rows: readonly ActSectionOf[]): Undated {
  const mine = rows.filter((row) => row.actId === act.id)
  return {
    number: act.number,
    actSections: [...new Set(mine.map((row) => row.number))],
    actId: act.id,
    title: act.title ?? null,
    action: mine[0]?.action ?? null,
    effectiveWords: mine[0]?.effectiveWords ?? null,
    from: 'act record',
  }
}

/**
 * @param index the store's acts by `actKey`
 * @param rows rows of act records that touch the section
 * @param timeline the section's, which has the day of each act that it names
 */
export function sectionActs(
  section: Line & { readonly id: string },
  index: ReadonlyMap<string, Act>,
  rows: readonly ActSectionOf[],
  timeline: readonly TimelineStepView[],
): SectionAct[] {
  const known = new Set<string>()
  const inLine = entriesOf(section.sourceLine).map(({ number, act, sections }): Undated => {
    const record = act ? index.get(actKey(act)) : undefined
    if (record) {
      known.add(record.id)
      return { ...fromRecord(record, rows), number, actSections: sections, from: 'source line' }
    }
    const nothing = { actId: null, title: null, action: null, effectiveWords: null }
    return { number, actSections: sections, ...nothing, from: 'source line' }
  })
  const later = [...index.values()].filter(
    (act) => !known.has(act.id) && rows.some((row) => row.actId === act.id),
  )
  const records = new Map([...index.values()].map((act) => [act.id, act]))
  return [...inLine, ...later.map((act) => fromRecord(act, rows))].map((act) => {
    const record = act.actId === null ? undefined : records.get(act.actId)
    const recorded = recordedDay(record, section.id, act.actSections)
    return { ...act, ...(dayInTimeline(timeline, act) ?? actDay(undefined, recorded)) }
  })
}
