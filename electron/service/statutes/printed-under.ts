/** Texts that a source prints under one section's number and that are another's: a report's misprinted heading. */
import type { SectionView } from '#shared/contract/index.ts'
import { findCitations } from '#shared/law/citation.ts'
import type { Store } from '../../store/store.ts'
import { stampedCache } from '../stamped-cache.ts'

type PrintedUnder = SectionView['printedUnder']
type ByNumber = ReadonlyMap<string, PrintedUnder>

const kept = stampedCache<ByNumber>(1)

/** By the number that the heading prints; a version whose heading names its own section is none of them. */
function misprinted(store: Store): ByNumber {
  const byNumber = new Map<string, PrintedUnder>()
  for (const { id, sectionId, label, printedHeading } of store.sections.printedHeadings()) {
    const [first] = findCitations(printedHeading)
    if (first?.citation.kind !== 'section' || first.citation.section === sectionId) continue
    const number = first.citation.section
    byNumber.set(number, [...(byNumber.get(number) ?? []), { versionId: id, sectionId, label }])
  }
  return byNumber
}

/** Versions of other sections whose printed heading has this section's number, oldest first. */
export function printedUnder(store: Store, sectionId: string): PrintedUnder {
  return kept(store, 'all', () => misprinted(store)).get(sectionId) ?? []
}
