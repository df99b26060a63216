import type { TargetView } from '#shared/contract/index.ts'
import { pathOf } from '#shared/law/amended/index.ts'
import type { BillSection, Target } from '#shared/law/bills/index.ts'
import { compareSections } from '#shared/law/citation/section-number.ts'
import { formatCitation } from '#shared/law/citation.ts'
import type { Store } from '../../store/store.ts'
import { fullCitation } from '../labels.ts'

/** Sections of the statutes in the store between two numbers, both included, in statute order. */
function between(store: Store, from: string, to: string): string[] {
  return store.sections
    .all()
    .map(({ id }) => id)
    .filter((id) => compareSections(from, id) <= 0 && compareSections(id, to) <= 0)
}

/** The sections of the statutes that a section of a document changes, each once, in its order. */
export function statutesOf(store: Store, { clause }: BillSection): string[] {
  const found = clause.targets.flatMap(({ citation }) => {
    if (citation.kind === 'section') return [citation.section]
    return citation.kind === 'section-range' ? between(store, citation.from, citation.to) : []
  })
  return [...new Set(found)]
}

/** "Subsection (b) of section 46a-170 of the 2026 supplement to the general statutes" out of the clause. */
function printedTarget(section: BillSection, target: Target): string {
  const { clause } = section
  const subject = /^(.*?)\s+(?:is|are)\s+(?:hereby\s+)?(?:repealed|amended)\b/s.exec(clause.words)?.[1]
  if (clause.targets.length === 1 && subject) return subject.replace(/\s+/g, ' ').trim()
  const words = formatCitation(target.citation, 'words')
  return target.supplement === undefined
    ? words
    : words.replace(/the general statutes$/, `the ${target.supplement} supplement to the general statutes`)
}

function statuteView(store: Store, printed: string, sectionId: string, provision: string): TargetView {
  const record = store.sections.get(sectionId)
  return {
    printed,
    sectionId,
    provision,
    citation: `${fullCitation(sectionId)}${provision}`,
    catchline: record?.catchline ?? null,
    inStore: record !== undefined,
  }
}

/** The laws that a section of a document changes, as it names them and as the store knows them. */
export function targetViews(store: Store, section: BillSection): TargetView[] {
  return section.clause.targets.flatMap((target): TargetView[] => {
    const { citation } = target
    const printed = printedTarget(section, target)
    if (citation.kind === 'section') {
      const { added, action } = section.clause
      const paths = action === 'adds' && added.length > 0 ? added : [citation.provision]
      return paths.map((path) => statuteView(store, printed, citation.section, pathOf(path)))
    }
    const inRange = citation.kind === 'section-range' ? between(store, citation.from, citation.to) : []
    if (inRange.length > 0) return inRange.map((id) => statuteView(store, printed, id, ''))
    const named = formatCitation(citation)
    return [{ printed, sectionId: null, provision: '', citation: named, catchline: null, inStore: false }]
  })
}
