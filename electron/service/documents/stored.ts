/** What the services need of the store's documents; the store's own aggregate fits it. */
import type { BillDocument } from '#shared/law/bills/index.ts'
import type { DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'

export interface StoredDocuments {
  get(id: string): DraftedDocument | undefined
  /** The document's words as they were read: paragraphs of runs. */
  paragraphs(id: string): BillDocument | undefined
  /** In order of stage, then date. */
  ofBill(billId: string): DraftedDocument[]
  /** In order of stage, then date. */
  ofAct(actId: string): DraftedDocument[]
  /** Targets of every document that name a section, whole or in part. */
  touching(sectionId: string): DocumentTarget[]
  /** In the order of the document's sections. */
  targetsOf(documentId: string): DocumentTarget[]
  all(): DraftedDocument[]
}

const none: StoredDocuments = {
  get: () => undefined,
  paragraphs: () => undefined,
  ofBill: () => [],
  ofAct: () => [],
  touching: () => [],
  targetsOf: () => [],
  all: () => [],
}

/** The documents that were read into a store. */
export function documentsIn(store: Store): StoredDocuments {
  return 'documents' in store ? (store.documents as StoredDocuments) : none
}
