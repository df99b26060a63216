/** What is proposed for each recommendation, worked out once for each state of it: by slices where there are many. */
import type { ProposalView } from '#shared/contract/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { turns } from '../turns.ts'
import { proposalViews } from './proposals.ts'

interface Known {
  readonly stamp: string
  readonly views: ProposalView[]
}

/**
 * The store gives out the same record until a part of it, a decision on it or a pin of its elements is written; acts,
 * bills and documents change by imports only.
 */
const known = new WeakMap<Recommendation, Known>()

/** What a proposal rests on beside the record itself: asked for once where many are looked at. */
export const proposalStamp = (store: Store, today: string): string => `${store.imports.stamp()} ${today}`

/** What is proposed, if it was worked out. @param stamp see `proposalStamp` */
export function knownProposals(record: Recommendation, stamp: string): ProposalView[] | undefined {
  const own = known.get(record)
  return own?.stamp === stamp ? own.views : undefined
}

export function proposalsFor(store: Store, record: Recommendation, today: string): ProposalView[] {
  const stamp = proposalStamp(store, today)
  const ready = knownProposals(record, stamp)
  if (ready) return ready
  const views = proposalViews(store, record, today)
  known.set(record, { stamp, views })
  return views
}

/** Of all recommendations, by date; other calls are answered meanwhile. @param rest gives them their turn */
export async function allProposals(
  store: Store,
  today: string,
  rest: () => Promise<void> = turns(),
): Promise<ProposalView[]> {
  await store.recommendations.ready(rest)
  const rows: ProposalView[] = []
  for (const record of store.recommendations.all()) {
    rows.push(...proposalsFor(store, record, today))
    await rest()
  }
  return rows.sort((a, b) => a.proposal.date.localeCompare(b.proposal.date))
}
