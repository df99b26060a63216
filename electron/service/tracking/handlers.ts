import type { Handlers, Output, ParsedInput, TrackingView } from '#shared/contract/index.ts'
import { deriveStatus } from '#shared/council/index.ts'
import { compareRatings, highestPoint, statusRules } from '#shared/council/status/index.ts'
import type { DraftedDocument, Recommendation } from '#shared/model/index.ts'
import { byStage } from '../../store/documents.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { decide, rate, removeRating, reopen } from './decide.ts'
import { dayOf, recordOf } from './edit-tracking.ts'
import { allProposals, proposalsFor } from './known-proposals.ts'
import { decideTrace, pinByHand, pinView, unpin } from './pins.ts'
import { searchPlaces } from './places.ts'
import { pointsOfEvents } from './proposals.ts'
import { reappearancesIn } from './reappearances.ts'
import { traceViews } from './trace-views.ts'

type Area =
  | 'tracking.proposals'
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

/** Every text of a bill or act, those of one bill in order of stage: what was dropped comes after what it stood in. */
function tracedDocuments(store: Store): DraftedDocument[] {
  const ownerOf = ({ billId, actId, id }: DraftedDocument) => billId ?? actId ?? id
  return store.documents
    .all()
    .filter(({ kind }) => kind !== 'amendment')
    .sort((a, b) => ownerOf(a).localeCompare(ownerOf(b)) || byStage(a, b))
}

function traces(store: Store, input: ParsedInput<'tracking.traces'>): Output<'tracking.traces'> {
  const { documentId, recommendationId, state } = input
  const documents =
    documentId === undefined
      ? tracedDocuments(store)
      : [found(store.documents.get(documentId), 'document', documentId)]
  const rows = documents
    .flatMap((record) => traceViews(store, record))
    .filter((row) => recommendationId === undefined || row.recommendation.id === recommendationId)
    .filter((row) => state === undefined || row.state === state)
  return { rows }
}

function ratings(store: Store, record: Recommendation): TrackingView['ratings'] {
  const { whole, elements } = deriveStatus(record)
  const kept = store.tracking.ratings(record.id).map(({ recommendationId: _, ...rating }) => rating)
  const byId = new Map(kept.map((rating) => [rating.id, rating]))
  return compareRatings(whole, elements, kept).flatMap(({ rating, verdict, isOlder, words }) => {
    const own = byId.get(rating.id)
    return own ? [{ record: own, verdict, isOlder, words }] : []
  })
}

function trackingView(store: Store, id: string, today: string): TrackingView {
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
    traces: traces(store, { recommendationId: id }).rows,
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
    'tracking.get': ({ recommendationId }) => trackingView(context.store(), recommendationId, dayOf(context)),
    'tracking.decide': (input) => decide(context, input),
    'tracking.reopen': (input) => reopen(context, input),
    'tracking.rate': (input) => rate(context, input),
    'tracking.removeRating': (input) => removeRating(context, input),
    'tracking.traces': (input) => traces(context.store(), input),
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
