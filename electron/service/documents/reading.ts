/** Documents taken apart, each once: header, sections with their clauses, closing matter. */
import { type BillDocument, type BillSection, type ReadBill, readBill } from '#shared/law/bills/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { stampedCache } from '../stamped-cache.ts'

export interface DocumentReading {
  readonly record: DraftedDocument
  readonly document: BillDocument
  readonly read: ReadBill
}

const readings = stampedCache<DocumentReading | null>(60)

/** A document with its words; undefined where the store has none of that id. */
export function documentReading(store: Store, id: string): DocumentReading | undefined {
  const found = readings(store, id, () => {
    const record = store.documents.get(id)
    const document = record && store.documents.paragraphs(id)
    return record && document ? { record, document, read: readBill(document) } : null
  })
  return found ?? undefined
}

export function sectionOf(reading: DocumentReading, number: string): BillSection | undefined {
  return reading.read.sections.find((section) => section.number === number)
}
