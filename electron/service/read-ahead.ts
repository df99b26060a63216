/** What the first screens rest on, read and worked out beside the calls as soon as the store is open. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import { beside } from './beside.ts'
import { proposedLinks } from './reports/link-proposals.ts'
import { allProposals } from './tracking/known-proposals.ts'

/** How soon it is looked again whether anything is being answered, in milliseconds. */
const lookAgain = 25

/**
 * Every screen needs the recommendations first; then, while nothing else is being answered, what waits for a decision.
 * @param today `YYYY-MM-DD` @param isBusy whether a call is under way, which somebody waits for
 */
export function readAhead(store: Store, today: string, isBusy: () => boolean): void {
  beside(store, async (rest) => {
    const restWhileBusy = async () => {
      await rest()
      while (isBusy()) {
        await wait(lookAgain, undefined, { ref: false })
        await rest()
      }
    }
    await store.recommendations.ready(rest)
    await proposedLinks(store, store.recommendations.all(), undefined, restWhileBusy)
    await allProposals(store, today, restWhileBusy)
  })
}
