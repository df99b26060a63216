import type { RowsRef } from '../../../store/row-journal.ts'
import * as search from '../../../store/search-documents.ts'
import type { Store } from '../../../store/store.ts'
import { enrichedAct } from './enriched-act.ts'
import { enrichedBill } from './enriched-bill.ts'
import { type DocumentPlan, isKnown, targetsIn } from './plan.ts'
import { wordsOf } from './read-file.ts'
import { documentRecord, documentSource, documentSourceId } from './record.ts'

export const billRows = (id: string): RowsRef[] => [
  { table: 'bill', key: [id] },
  { table: 'bill_target', key: [id] },
  { table: 'bill_version', key: [id] },
  { table: 'bill_action', key: [id] },
  { table: 'bill_provision', key: [id] },
  { table: 'bill_said', key: [id] },
  { table: 'provenance', key: ['bill', id] },
  { table: 'search_document', key: ['bill', id] },
]

const actRows = (id: string): RowsRef[] => [
  { table: 'act', key: [id] },
  { table: 'act_section', key: [id] },
  { table: 'provenance', key: ['act', id] },
  { table: 'search_document', key: ['act', id] },
]

/** Everything that writing a document may touch. */
export function documentRows({ file }: DocumentPlan): RowsRef[] {
  if (!isKnown(file)) return []
  const { id, kind, bill, act } = file.identity
  return [
    { table: 'source', key: [documentSourceId(file)] },
    { table: 'search_document', key: ['source', documentSourceId(file)] },
    ...(bill ? billRows(bill.id) : []),
    ...(act ? actRows(act.id) : []),
    { table: 'legislation_document', key: [id] },
    { table: 'document_target', key: [id] },
    { table: 'provenance', key: ['document', id] },
    { table: 'search_document', key: [search.draftedSearchKind(kind), search.draftedRecordId(id)] },
  ]
}

/**
 * Writes a document with its source, its bill and its act. What the store has of these is read anew, so that documents
 * of one bill that are written together do not undo each other's facts. To be run inside a transaction.
 * @param today ISO date
 */
export function writeDocument(store: Store, { file, writesWords }: DocumentPlan, today: string): void {
  if (!isKnown(file)) return
  const source = documentSource(file)
  if (!store.sources.get(source.id)) {
    store.sources.add(source)
    store.search.put(search.sourceDocument(source))
  }
  const targets = targetsIn(store, file)
  const act = enrichedAct(store, file, targets)
  const bill = enrichedBill(store, file, targets, today)
  // An act names its bill and a bill's version its act: the references are checked when the transaction ends.
  if (bill) {
    store.bills.put(bill.bill)
    store.search.put(search.billDocument(bill.bill))
  }
  if (act) {
    store.acts.put(act.act)
    store.search.put(search.actDocument(act.act))
  }
  if (!writesWords) return
  const record = documentRecord(file)
  store.documents.put(record, file.document, targets)
  const sectionIds = [...new Set(targets.flatMap((target) => target.sectionId ?? []))]
  store.search.put(search.draftedDocument(record, wordsOf(file.document), sectionIds))
}
