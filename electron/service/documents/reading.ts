/** Documents taken apart, each once: header, sections with their clauses, closing matter. */
import {
  type BillDocument,
  type BillSection,
  type ReadBill,
  readBillInSteps,
} from '#shared/law/bills/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { drained, type Steps, stampedCache } from '../stamped-cache.ts'

export interface DocumentReading {
  readonly record: DraftedDocument
  readonly document: BillDocument
  readonly read: ReadBill
}

const readings = stampedCache<DocumentReading | null>(60)

/** A document with its words; undefined where the store has none of that id. */
export function documentReading(store: Store, id: string): DocumentReading | undefined {
  return readings(store, id, () => drained(read(store, id))) ?? undefined
}

/** The same, in steps. */
export function* readingInSteps(store: Store, id: string): Steps<DocumentReading | undefined> {
  return (yield* readings.inSteps(store, id, () => read(store, id))) ?? undefined
}

function* read(store: Store, id: string): Steps<DocumentReading | null> {
  const record = store.documents.get(id)
  const document = record && store.documents.paragraphs(id)
  if (!record || !document) return null
  yield
  return { record, document, read: yield* readBillInSteps(document) }
}

export function sectionOf(reading: DocumentReading, number: string): BillSection | undefined {
  return reading.read.sections.find((section) => section.number === number)
}
