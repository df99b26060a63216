/** What the rules of attention look at: recommendations, duties and rounds as they stand. */
import type { WatchedDuty, WatchedRecommendation } from '#shared/council/attention/index.ts'
import { deriveStatus, inOrder, isSettled } from '#shared/council/index.ts'
import { reportedInWords } from '#shared/council/obligations/index.ts'
import { compareRatings } from '#shared/council/status/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { dutyRows } from '../duties/views.ts'
import { recommendationLabel, shortened } from '../labels.ts'
import { knownProposals, proposalStamp } from '../tracking/known-proposals.ts'
import { repealedEvidence } from './law.ts'

/** Proposals that are not worked out yet are left out. @param today `YYYY-MM-DD` */
export function watchedRecommendations(
  store: Store,
  records: readonly Recommendation[],
  today: string,
): WatchedRecommendation[] {
  const ratings = Map.groupBy(store.tracking.ratings(), ({ recommendationId }) => recommendationId)
  const stamp = proposalStamp(store, today)
  const repealed = repealedEvidence(store, records, today)
  return records.map((record) => {
    const { whole, elements } = deriveStatus(record)
    const last = inOrder(record.events).at(-1)
    const own = ratings.get(record.id) ?? []
    return {
      id: record.id,
      title: `${recommendationLabel(record)}: ${record.shortTitle}`,
      isSettled: isSettled(whole.status),
      ...(last && { lastEvent: last.date }),
      year: record.year,
      awaitingConfirmation: record.events
        .filter((event) => event.awaitsConfirmation)
        .map((event) => event.id),
      proposals: (knownProposals(record, stamp) ?? []).map(({ proposal }) => ({
        key: proposal.key,
        what: proposal.what,
      })),
      differingRatings:
        own.length === 0
          ? []
          : compareRatings(whole, elements, own)
              .filter(({ verdict }) => verdict !== 'same')
              .map(({ words }) => words),
      repealedEvidence: repealed.get(record.id) ?? [],
    }
  })
}

/** Each duty by itself; of a yearly one, how many of its days have passed with nothing recorded. */
export function watchedDuties(store: Store, today: string): WatchedDuty[] {
  return dutyRows(store, today).map(({ record, state, next, occurrences }) => {
    const missed = occurrences.filter((one) => one.state === 'late')
    const earliest = missed.at(-1)
    const reported = reportedInWords(record.state)
    return {
      id: record.id,
      title: shortened(`${record.obligor}: ${record.duty}`),
      state,
      ...(next && { nextDue: next.date }),
      ...(earliest && { lateSince: earliest.date, missed: missed.length }),
      ...(reported !== '' && { reported }),
    }
  })
}
