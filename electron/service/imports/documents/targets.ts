import type { BillSection, ReadBill, Target } from '#shared/law/bills/index.ts'
import { type EffectivePhrase, effectiveDate, isFullDate } from '#shared/law/dates.ts'
import { regularSession } from '#shared/law/sessions.ts'
import { type DocumentTarget, provisionPath, sectionNumber } from '#shared/model/index.ts'
import { countedRange } from '../../../importing/statutes/heading.ts'
import type { DocumentIdentity } from './identity.ts'

/** The sections of the statutes that the store has between two numbers, both included. */
export type SectionsBetween = (from: string, to: string) => readonly string[]

const path = (labels: readonly string[]): string => {
  const printed = labels.map((label) => `(${label})`).join('')
  return provisionPath.safeParse(printed).success ? printed : ''
}

/** The clause's own phrase, or, where that says nothing, the closing table's. */
function phraseOf(read: ReadBill, section: BillSection): { phrase: EffectivePhrase; words: string } {
  const { effective, effectiveWords } = section.clause
  const row = effective.kind === 'unstated' && read.tail.effects.find((one) => one.section === section.number)
  return row
    ? { phrase: row.effective, words: row.effectiveWords }
    : { phrase: effective, words: effectiveWords }
}

/** "from passage", "July 1, 2026"; '' where nothing is said and C.G.S. § 2-32 supplies October 1. */
function effectiveOf(
  read: ReadBill,
  section: BillSection,
  identity: DocumentIdentity,
): Pick<DocumentTarget, 'effective' | 'effectiveWords'> {
  const { phrase, words } = phraseOf(read, section)
  const session = identity.bill?.session
  const year = session && !session.isSpecial ? session.year : undefined
  const actYear = identity.act && identity.act.name.session === undefined ? identity.act.name.year : undefined
  const ended = regularSession(year ?? actYear ?? 0)?.adjourns
  const date = effectiveDate(phrase, {
    actKind: identity.kind === 'special act' ? 'SA' : 'PA',
    ...(ended && { sessionEnded: ended }),
    ...(identity.approved && { approved: identity.approved }),
  })
  return {
    ...(date !== undefined && isFullDate(date) && { effective: date }),
    effectiveWords: words.replace(/^(?:effective|eff\.)\s+/i, '').slice(0, 300),
  }
}

/** The numbers of a run of sections: those that can be counted, those that the store has, and its two ends. */
function sectionsOfRun(from: string, to: string, between: SectionsBetween): string[] {
  return [...new Set([from, ...(countedRange(from, to) ?? []), ...between(from, to), to])]
}

function placesOf(
  section: BillSection,
  target: Target,
  between: SectionsBetween,
): Pick<DocumentTarget, 'sectionId' | 'provision'>[] {
  const { citation } = target
  if (citation.kind === 'act') return [{ provision: '' }]
  if (citation.kind === 'section-range')
    return sectionsOfRun(citation.from, citation.to, between)
      .filter((id) => sectionNumber.safeParse(id).success)
      .map((sectionId) => ({ sectionId, provision: '' }))
  const isNumber = sectionNumber.safeParse(citation.section).success
  const own = isNumber ? { sectionId: citation.section } : {}
  const { action, added } = section.clause
  if (action === 'adds' && added.length > 0)
    return added.map((labels) => ({ ...own, provision: path(labels) }))
  return [{ ...own, provision: path(citation.provision) }]
}

/** The laws that a document's sections change, in their order; every section has at least one row. */
export function targetsOf(
  read: ReadBill,
  identity: DocumentIdentity,
  between: SectionsBetween,
): DocumentTarget[] {
  return read.sections.flatMap((section): DocumentTarget[] => {
    const { action, targets } = section.clause
    const common = {
      documentId: identity.id,
      number: section.number,
      action,
      ...effectiveOf(read, section, identity),
    }
    const places = targets.flatMap((target) => placesOf(section, target, between))
    return places.length === 0
      ? [{ ...common, provision: '' }]
      : places.map((place) => ({ ...common, ...place }))
  })
}
