import type { Handlers, TrackingView } from '#shared/contract/index.ts'
import { deriveStatus } from '#shared/council/index.ts'
import { compareRatings, highestPoint, statusRules } from '#shared/council/status/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { allTraces } from './all-traces.ts'
import { decide, rate, removeRating, reopen } from './decide.ts'
import { dayOf, recordOf } from './edit-tracking.ts'
import { allProposals, proposalsFor } from './known-proposals.ts'
import { decideTrace, pinByHand, pinView, unpin } from './pins.ts'
import { searchPlaces } from './places.ts'
import { pointsOfEvents } from './proposals.ts'
import { reappearancesIn } from './reappearances.ts'
import { waitingNumbers } from './waiting.ts'

type Area =
  | 'tracking.proposals'
  | 'tracking.waiting'
  | 'tracking.get'
  | 'tracking.decide'
  | 'tracking.reopen'
  | 'tracking.rate'
  | 'tracking.removeRating'
  | 'tracking.traces'
  | 'tracking.decideTrace'
  | 'tracking.pin'
  | 'tracking.places'
  | 'tracking.unpin'
  | 'tracking.reappearances'
  | 'tracking.rules'

function ratings(store: Store, record: Recommendation): TrackingView['ratings'] {
  const { whole, elements } = deriveStatus(record)
  const kept = store.tracking.ratings(record.id).map(({ recommendationId: _, ...rating }) => rating)
  const byId = new Map(kept.map((rating) => [rating.id, rating]))
  return compareRatings(whole, elements, kept).flatMap(({ rating, verdict, isOlder, words }) => {
    const own = byId.get(rating.id)
    return own ? [{ record: own, verdict, isOlder, words }] : []
  })
}

/** Traces of one recommendation that its page shows. */
const mostOnOnePage = 200

async function trackingView(store: Store, id: string, today: string): Promise<TrackingView> {
  const record = recordOf(store, id)
  const decisions = store.tracking.decisions(id).map(({ recommendationId: _, ...decision }) => decision)
  const points = pointsOfEvents(decisions)
  const furthest = highestPoint(
    record.events.map((event) => {
      const point = points.get(event.id)
      return point ? { ...event, point } : event
    }),
  )
  return {
    recommendationId: id,
    proposals: proposalsFor(store, record, today),
    decisions,
    furthest: { point: furthest.point, date: furthest.date ?? null },
    ratings: ratings(store, record),
    pins: store.tracking.pins(id).map((pin) => pinView(store, pin)),
    traces: (await allTraces(store, { recommendationId: id, limit: mostOnOnePage })).rows,
  }
}

export function trackingHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'tracking.proposals': async ({ recommendationId }) => {
      const store = context.store()
      const today = dayOf(context)
      if (recommendationId === undefined) return { rows: await allProposals(store, today) }
      return { rows: proposalsFor(store, recordOf(store, recommendationId), today) }
    },
    'tracking.waiting': () => waitingNumbers(context.store(), dayOf(context)),
    'tracking.get': ({ recommendationId }) => trackingView(context.store(), recommendationId, dayOf(context)),
    'tracking.decide': (input) => decide(context, input),
    'tracking.reopen': (input) => reopen(context, input),
    'tracking.rate': (input) => rate(context, input),
    'tracking.removeRating': (input) => removeRating(context, input),
    'tracking.traces': (input) => allTraces(context.store(), input),
    'tracking.decideTrace': (input) => decideTrace(context, input),
    'tracking.pin': (input) => pinByHand(context, input),
    'tracking.places': ({ text, limit }) => ({ results: searchPlaces(context.store(), text, limit) }),
    'tracking.unpin': (input) => unpin(context, input),
    'tracking.reappearances': ({ documentId }) => {
      const store = context.store()
      const record = found(store.documents.get(documentId), 'document', documentId)
      return { rows: reappearancesIn(store, record, dayOf(context)) }
    },
    'tracking.rules': () => ({
      rules: statusRules.map(({ id, condition, consequence, source }) => ({
        id,
        condition,
        consequence,
        source,
      })),
    }),
  }
}
