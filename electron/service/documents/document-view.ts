import type { DocumentView } from '#shared/contract/index.ts'
import { paragraphText } from '#shared/law/bills/index.ts'
import type { Store } from '../../store/store.ts'
import { sourcesOf } from '../version-view.ts'
import type { DocumentReading } from './reading.ts'
import { actIdOf, billIdOf, counterpartsOf, documentRow, siblingsOf } from './rows.ts'
import { sectionRows } from './section-view.ts'

/** A document's page. @param conflicts how many each section has, by its number */
export function documentView(
  store: Store,
  reading: DocumentReading,
  conflicts: ReadonlyMap<string, number>,
): DocumentView {
  const { record, read } = reading
  const billId = billIdOf(store, record)
  const bill = billId === undefined ? undefined : store.bills.get(billId)
  const actId = actIdOf(store, record)
  const act = actId === undefined ? undefined : store.acts.get(actId)
  return {
    record,
    bill: bill ? { id: bill.id, number: bill.number, session: bill.session } : null,
    act: act ? { id: act.id, number: act.number } : null,
    introducers: [...read.header.introducers],
    purpose: read.tail.purpose ?? null,
    sections: sectionRows(store, reading, conflicts),
    unnumbered: read.unnumbered
      .map((paragraph) => paragraphText(paragraph).trim())
      .filter((text) => text !== '')
      .join('\n'),
    siblings: siblingsOf(store, record).map((other) => documentRow(store, other)),
    counterparts: counterpartsOf(store, record).map((other) => documentRow(store, other)),
    sources: sourcesOf(store, record.provenance).map((source) => ({
      ...source,
      retrieved: store.sources.get(source.sourceId)?.retrieved ?? null,
    })),
  }
}
