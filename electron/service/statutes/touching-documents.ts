/** Bills, amendments and acts that were read and touch a section. */
import type { SectionView } from '#shared/contract/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { billIdOf, documentRow } from '../documents/rows.ts'

type Touching = SectionView['documents'][number]

/** What became of it: an act is law; a bill and its amendments are what the bill came to. */
function outcomeOf(store: Store, record: DraftedDocument): string {
  if (record.kind === 'public act' || record.kind === 'special act') return 'enacted'
  const billId = billIdOf(store, record)
  return (billId === undefined ? undefined : store.bills.get(billId)?.outcome) ?? 'pending'
}

/** Newest first; a document stands once for each of its sections and provisions that touch the section. */
export function touchingDocuments(store: Store, sectionId: string): Touching[] {
  const rows = store.documents.touching(sectionId).flatMap((target): Touching[] => {
    const record = store.documents.get(target.documentId)
    if (!record) return []
    const { number, provision } = target
    return [{ ...documentRow(store, record), number, provision, outcome: outcomeOf(store, record) }]
  })
  return rows.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id))
}
