import type { Act, ActSection, DocumentTarget } from '#shared/model/index.ts'
import type { Store } from '../../../store/store.ts'
import { editedFields } from '../edited-fields.ts'
import { dayInWords } from '../texts.ts'
import { Enrichment } from './enriched.ts'
import { documentSourceId, type KnownFile } from './record.ts'

/** How a document's action stands in an act's section map: what adds a provision amends the section. */
const ACTIONS: Record<DocumentTarget['action'], ActSection['action']> = {
  amends: 'amends',
  adds: 'amends',
  new: 'adds',
  repeals: 'repeals',
  uncodified: 'uncodified',
}

/** Beside the day that the law supplies where the act gives none. */
const ASSUMED = 'none given; October 1 by C.G.S. § 2-32'

const isFromPassage = (words: string): boolean => /^(?:from|upon)\s+(?:its\s+)?passage/i.test(words)

/** The act's section map as its own text gives it: one row for each section of the statutes that a section changes. */
function sectionMap(targets: readonly DocumentTarget[]): ActSection[] {
  const rows = new Map<string, ActSection>()
  for (const { number, action, sectionId, provision, effective, effectiveWords } of targets) {
    const key = `${number} ${sectionId ?? ''}`
    const before = rows.get(key)
    const provisions = [...(before?.provisions ?? []), ...(provision ? [provision] : [])]
    // "From passage" stays in words beside the day that follows from the approval; a bare date says itself.
    const isBare = effective !== undefined && effectiveWords !== '' && !isFromPassage(effectiveWords)
    const words = isBare ? '' : effectiveWords || (effective ? ASSUMED : '')
    rows.set(key, {
      number,
      action: ACTIONS[action],
      ...(sectionId && { sectionId }),
      ...(provisions.length > 0 && { provisions }),
      ...(effective && { effective }),
      ...(words && { effectiveWords: words.slice(0, 200) }),
    })
  }
  return [...rows.values()]
}

/** True for a section of the act that the store has no row of, or one of several statutes that it has some of. */
function isMissing(stored: readonly ActSection[], told: readonly ActSection[], row: ActSection): boolean {
  const known = stored.filter((one) => one.number === row.number)
  if (known.length === 0) return true
  if (row.sectionId === undefined || known.some((one) => one.sectionId === row.sectionId)) return false
  const own = new Set(told.filter((one) => one.number === row.number).map((one) => one.sectionId))
  return known.every((one) => one.sectionId !== undefined && own.has(one.sectionId))
}

/** Rows of the store stay as they are, but gain a date; sections that the store has no row of are added. */
function mergedSections(stored: Act, told: readonly ActSection[], more: Enrichment): ActSection[] {
  if (more.isEdited('sections')) return stored.sections
  const sections = stored.sections.map((row) => {
    const own = told.filter((one) => one.number === row.number)
    const same = own.find((one) => one.sectionId === row.sectionId)
    if (own.length > 0 && !same) {
      const names = own.map((one) => `${one.action} ${one.sectionId ?? 'no codified section'}`).join(', ')
      more.keep(`section ${row.number}`, `${row.action} ${row.sectionId ?? 'no codified section'}`, names)
    }
    if (!same?.effective) return row
    if (row.effective === undefined) {
      more.bring(`S. ${row.number} takes effect on ${dayInWords(same.effective)}`)
      return { ...row, effective: same.effective }
    }
    if (row.effective !== same.effective)
      more.keep(`effective date of section ${row.number}`, row.effective, same.effective)
    return row
  })
  const added = told.filter((row) => isMissing(stored.sections, told, row))
  if (added.length > 0) {
    const numbers = [...new Set(added.map((row) => row.number))]
    const shown =
      numbers.length > 8
        ? `${numbers.slice(0, 8).join(', ')} and ${numbers.length - 8} more`
        : numbers.join(', ')
    more.bring(`${numbers.length === 1 ? 'section' : 'sections'} ${shown} in the section map`)
  }
  return [...sections, ...added].sort(
    (a, b) =>
      Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) || a.number.localeCompare(b.number),
  )
}

export interface EnrichedAct {
  readonly act: Act
  readonly isNew: boolean
  readonly brings: readonly string[]
  readonly kept: Enrichment['kept']
}

/** The act that a document is the text of, as the store has it or made from what the document says. */
export function enrichedAct(
  store: Store,
  file: KnownFile,
  targets: readonly DocumentTarget[],
): EnrichedAct | undefined {
  const { identity } = file
  if (!identity.act || identity.isVetoed) return undefined
  const { id, number, name } = identity.act
  const stored = store.acts.get(id)
  const told = sectionMap(targets)
  const old: Act = stored ?? { id, number, year: name.year, sections: [], provenance: [] }
  const more = new Enrichment(stored ? editedFields(store, 'act', id) : new Set(), stored?.number ?? '')
  const title = more.fill('title', old.title, identity.title)
  const approved = more.fill(
    'approved',
    old.approved,
    identity.approved,
    (day) => `approved ${dayInWords(day)}`,
  )
  const billId = more.fill('bill', old.billId, identity.bill?.id, () => `came from ${identity.bill?.number}`)
  const days = new Set(told.map((row) => (row.effectiveWords === ASSUMED ? undefined : row.effective)))
  const [only] = days
  const effective = old.effective ?? (days.size === 1 && !more.isEdited('effective') ? only : undefined)
  const sections = stored ? mergedSections(stored, told, more) : told
  if (!stored) {
    const day = identity.approved ? `, approved ${dayInWords(identity.approved)}` : ''
    more.brings.unshift(`the act ${number}${day}`)
  }
  const source = { sourceId: documentSourceId(file), locator: 'The whole act' }
  const hasNews = !stored || more.brings.length > 0 || effective !== old.effective
  const isNamed = old.provenance.some((one) => one.sourceId === source.sourceId)
  return {
    act: {
      ...old,
      ...(title !== undefined && { title }),
      ...(approved !== undefined && { approved }),
      ...(billId !== undefined && { billId }),
      ...(effective !== undefined && { effective }),
      sections,
      provenance: hasNews && !isNamed ? [...old.provenance, source] : old.provenance,
    },
    isNew: !stored,
    brings: more.brings,
    kept: more.kept,
  }
}
