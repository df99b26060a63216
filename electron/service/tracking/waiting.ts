/** How much waits for a person's decision: the numbers alone, for what only leads to the list. */
import type { Output } from '#shared/contract/index.ts'
import type { Store } from '../../store/store.ts'
import { openLinks } from '../reports/lineage.ts'
import { allTraces } from './all-traces.ts'
import { allProposals } from './known-proposals.ts'

/** @param today as an ISO date */
export async function waitingNumbers(store: Store, today: string): Promise<Output<'tracking.waiting'>> {
  const { total } = await allTraces(store, { state: 'proposed', limit: 0 })
  return {
    places: total,
    statuses: (await allProposals(store, today)).length,
    years: (await openLinks(store)).length,
  }
}
