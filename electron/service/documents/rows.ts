import { type DocumentRow, routes } from '#shared/contract/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { stampedCache } from '../stamped-cache.ts'

const counts = stampedCache<number>(5000)

/** Sections of a document, as its targets number them. */
const sectionCount = (store: Store, id: string): number =>
  counts(store, id, () => new Set(store.documents.targetsOf(id).map(({ number }) => number)).size)

/** A document in a list. */
export function documentRow(store: Store, record: DraftedDocument): DocumentRow {
  const { id, kind, label, date, lcoNumber, fileNumber, underlining, warnings } = record
  return {
    id,
    kind,
    label,
    date: date ?? null,
    lcoNumber: lcoNumber ?? null,
    fileNumber: fileNumber ?? null,
    underlining,
    sections: sectionCount(store, id),
    warnings: warnings.length,
    route: routes.document(id),
    ref: { kind: 'document', id, part: 'text' },
  }
}

/** The bill of a document: its own, or the one that its act came from. */
export function billIdOf(store: Store, record: DraftedDocument): string | undefined {
  if (record.billId !== undefined) return record.billId
  return record.actId === undefined ? undefined : store.acts.factsOf(record.actId)?.billId
}

/** The act of a document: its own, or the one that its bill became. */
export function actIdOf(store: Store, record: DraftedDocument): string | undefined {
  if (record.actId !== undefined) return record.actId
  return record.billId === undefined ? undefined : store.acts.idOfBill(record.billId)
}

/** All documents of a bill and of the act that it became, each once, in order of stage. */
export function documentsOf(
  store: Store,
  { billId, actId }: { readonly billId?: string | undefined; readonly actId?: string | undefined },
): DraftedDocument[] {
  const found = [
    ...(billId === undefined ? [] : store.documents.ofBill(billId)),
    ...(actId === undefined ? [] : store.documents.ofAct(actId)),
  ]
  return [...new Map(found.map((record) => [record.id, record])).values()]
}

/** Documents of the same bill and act; the document itself is among them. */
export function siblingsOf(store: Store, record: DraftedDocument): DraftedDocument[] {
  const found = documentsOf(store, { billId: billIdOf(store, record), actId: actIdOf(store, record) })
  return found.length > 0 ? found : [record]
}

const takesAmendments = (record: DraftedDocument): boolean =>
  record.kind !== 'amendment' && !record.kind.endsWith(' act')

/**
 * For an amendment the texts of the bill that it may mean: those of the file number that it names, or, where it names
 * none or none of them was read, all. For a text of a bill the amendments that may mean its lines.
 */
export function counterpartsOf(store: Store, record: DraftedDocument): DraftedDocument[] {
  if (record.kind.endsWith(' act')) return []
  const siblings = siblingsOf(store, record).filter((other) => other.id !== record.id)
  const sameFile = (other: DraftedDocument): boolean => other.fileNumber === record.fileNumber
  if (record.kind === 'amendment') {
    const copies = siblings.filter(takesAmendments)
    const named = copies.filter((copy) => copy.fileNumber !== undefined && sameFile(copy))
    return named.length > 0 ? named : copies
  }
  const amendments = siblings.filter((other) => other.kind === 'amendment')
  return amendments.filter((other) => other.fileNumber === undefined || sameFile(other))
}

const outcomes = stampedCache<string>(5000)

/** What became of a document's bill: "pending", "not enacted" as recorded; an act is enacted unless it was vetoed. */
export function outcomeOf(store: Store, record: DraftedDocument): string {
  return outcomes(store, record.id, () => {
    const billId = billIdOf(store, record)
    const recorded = billId === undefined ? undefined : store.bills.get(billId)?.outcome
    if (record.kind.endsWith(' act')) return recorded === 'vetoed' ? 'vetoed' : 'enacted'
    return recorded ?? 'not known'
  })
}
