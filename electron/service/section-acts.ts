/** The acts that touched a section, in the order of its source line, then those that only the act records know. */
import type { SectionView } from '#shared/contract/index.ts'
import type { ActCitation } from '#shared/law/citation/model.ts'
import { findCitations, formatCitation } from '#shared/law/citation.ts'
import type { Act, StatuteSection } from '#shared/model/index.ts'
import type { ActSectionOf } from '../store/acts.ts'
import { actKey } from './act-index.ts'

type SectionAct = SectionView['acts'][number]
type Line = Pick<StatuteSection, 'sourceLine'>

/** Citations in a source line; a part that leaves "P.A." out ("; 21-103, S. 4") has that of the part before it. */
function citations(line: string): ActCitation[] {
  return line
    .replace(/^\s*\(|\)\s*$/g, '')
    .split(';')
    .map((part) => part.trim().replace(/^(?=\d{2}-\d+\b)/, 'P.A. '))
    .flatMap((part) => findCitations(part).map((item) => item.citation))
    .filter((citation) => citation.kind === 'act')
}

/** One entry for each act, its sections gathered. */
function gathered(line: string): { act: ActCitation; sections: string[] }[] {
  const entries = new Map<string, { act: ActCitation; sections: string[] }>()
  for (const citation of citations(line)) {
    const key = actKey(citation)
    const entry = entries.get(key) ?? { act: citation, sections: [] }
    if (citation.section !== undefined && !entry.sections.includes(citation.section))
      entry.sections.push(citation.section)
    entries.set(key, entry)
  }
  return [...entries.values()]
}

function actNumber(citation: ActCitation): string {
  return formatCitation({ ...citation, section: undefined, provision: [] })
}

/** The act that last touched a section, from its source line; null where the line names none. */
export function lastActOf(section: Line): string | null {
  const last = gathered(section.sourceLine).at(-1)
  return last ? actNumber(last.act) : null
}

function fromRecord(
  act: Act,
  rows: readonly ActSectionOf[],
  from: SectionAct['from'],
  number = act.number,
): SectionAct {
  const [first] = rows
  return {
    number,
    actSections: [...new Set(rows.map((row) => row.number))],
    actId: act.id,
    title: act.title ?? null,
    action: first?.action ?? null,
    effective: first?.effective ?? act.effective ?? null,
    effectiveWords: first?.effectiveWords ?? null,
    from,
  }
}

/**
 * @param index the store's acts by `actKey`
 * @param rows rows of act records that touch the section
 */
export function sectionActs(
  section: Line,
  index: Map<string, Act>,
  rows: readonly ActSectionOf[],
): SectionAct[] {
  const entries = gathered(section.sourceLine)
  const known = new Set<string>()
  const inLine = entries.map(({ act: citation, sections }): SectionAct => {
    const act = index.get(actKey(citation))
    const number = actNumber(citation)
    if (act) known.add(act.id)
    if (act)
      return {
        ...fromRecord(
          act,
          rows.filter((row) => row.actId === act.id),
          'source line',
          number,
        ),
        actSections: sections,
      }
    const nothing = { actId: null, title: null, action: null, effective: null, effectiveWords: null }
    return { number, actSections: sections, ...nothing, from: 'source line' }
  })
  const later = [...index.values()].filter(
    (act) => !known.has(act.id) && rows.some((row) => row.actId === act.id),
  )
  return [
    ...inLine,
    ...later.map((act) =>
      fromRecord(
        act,
        rows.filter((row) => row.actId === act.id),
        'act record',
      ),
    ),
  ]
}
