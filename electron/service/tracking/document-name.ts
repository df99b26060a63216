import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { billLabel } from '../labels.ts'

/** "SB 311 (2018 February), LCO No. 1234"; an act's own label, which names it. */
export function documentName(store: Store, { billId, label }: DraftedDocument): string {
  const bill = billId === undefined ? undefined : store.bills.get(billId)
  return bill ? `${billLabel(bill)}, ${label}` : label
}
