/** Acts and bills as they were last read: thousands of records rest on the same few, and they change by imports only. */
import type { Act, Bill } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { stampedCache } from './stamped-cache.ts'

const acts = stampedCache<{ act: Act | undefined }>(5000)
const bills = stampedCache<{ bill: Bill | undefined }>(5000)

export const knownAct = (store: Store, id: string): Act | undefined =>
  acts(store, id, () => ({ act: store.acts.get(id) })).act

export const knownBill = (store: Store, id: string): Bill | undefined =>
  bills(store, id, () => ({ bill: store.bills.get(id) })).bill
