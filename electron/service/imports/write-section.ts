import type { RowsRef } from '../../store/row-journal.ts'
import { sectionDocument, sourceDocument } from '../../store/search-documents.ts'
import type { Store } from '../../store/store.ts'
import { pageSource } from './page-source.ts'
import type { ReadPage } from './pages.ts'
import type { SectionPlan } from './plan-section.ts'

/** Everything that writing a section may touch. */
export function sectionRows(plan: SectionPlan): RowsRef[] {
  const versionIds = [...plan.versions.map(({ version }) => version.id), ...plan.removed]
  return [
    { table: 'section', key: [plan.id] },
    { table: 'provenance', key: ['section', plan.id] },
    { table: 'section_print', key: [plan.id] },
    ...versionIds.flatMap((id): RowsRef[] => [
      { table: 'section_version', key: [id] },
      { table: 'provenance', key: ['section version', id] },
    ]),
    { table: 'search_document', key: ['section', plan.id] },
  ]
}

/** Writes a section with its prints and versions. To be run inside a transaction. */
export function writeSection(store: Store, plan: SectionPlan): void {
  store.sections.put(plan.section)
  for (const id of plan.removed) store.sections.removeVersion(id)
  for (const print of plan.prints) {
    const { texts: _, unread: _u, versionId: _v, locator: _l, page: _p, isGroup: _g, ...stored } = print
    store.sectionPrints.put(stored)
  }
  for (const { version, ordinal } of plan.versions) store.sections.putVersion(version, ordinal)
  store.search.put(sectionDocument(plan.section, store.sections.versionsOf(plan.id)))
}

export const pageRows = (read: ReadPage): RowsRef[] => [
  { table: 'source', key: [pageSource(read).id] },
  { table: 'search_document', key: ['source', pageSource(read).id] },
]

/** Writes the record of a page among the sources. */
export function writePage(store: Store, read: ReadPage): void {
  const source = pageSource(read)
  store.sources.add(source)
  store.search.put(sourceDocument(source))
}
