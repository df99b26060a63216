/** What the first screens rest on, read and worked out beside the calls as soon as the store is open. */
import type { Store } from '../store/store.ts'
import { beside } from './beside.ts'
import { proposedLinks } from './reports/link-proposals.ts'
import { allProposals } from './tracking/known-proposals.ts'

/** Every screen needs the recommendations first; then what waits for a decision. @param today `YYYY-MM-DD` */
export function readAhead(store: Store, today: string): void {
  beside(store, async (rest) => {
    await store.recommendations.ready(rest)
    await proposedLinks(store, store.recommendations.all(), undefined, rest)
    await allProposals(store, today, rest)
  })
}
