/** A recommendation's page: the record with everything that its links show. */
import type { RecommendationView } from '#shared/contract/index.ts'
import { deriveStatus, inOrder } from '#shared/council/index.ts'
import type { Evidence, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { resolveEvidence } from './evidence.ts'
import { found } from './found.ts'
import { highestOf, recommendationRow } from './recommendation-summary.ts'
import { redlinePairs } from './redline-pairs.ts'

type Part<K extends keyof RecommendationView> = RecommendationView[K]

function elements(record: Recommendation): Part<'elements'> {
  const derived = deriveStatus(record)
  return record.elements.map((element) => {
    const status = derived.elements.get(element.id) ?? derived.whole
    return {
      ...element,
      status: status.status,
      statusDate: status.date,
      highest: highestOf(status),
      eventId: status.eventId,
    }
  })
}

function sections(store: Store, record: Recommendation): Part<'sections'> {
  return record.sections.map((named) => {
    const section = store.sections.get(named.sectionId)
    return {
      ...named,
      catchline: section?.catchline ?? null,
      status: section?.status ?? null,
      inStore: section !== undefined,
    }
  })
}

const allEvidence = (record: Recommendation): Evidence[] => record.events.flatMap((event) => event.evidence)

function acts(store: Store, record: Recommendation): Part<'acts'> {
  const named = new Map(record.acts.map((act) => [act.actId, act.asNamed]))
  const evidenced = allEvidence(record).flatMap((item) => (item.kind === 'act section' ? [item.actId] : []))
  return [...new Set([...named.keys(), ...evidenced])].map((actId) => {
    const act = store.acts.get(actId)
    const asNamed = named.get(actId) ?? null
    return { actId, number: act?.number ?? asNamed ?? actId, asNamed, title: act?.title ?? null }
  })
}

function bills(store: Store, record: Recommendation): Part<'bills'> {
  const ids = allEvidence(record).flatMap((item) => (item.kind === 'bill' ? [item.billId] : []))
  return [...new Set(ids)].flatMap((billId) => {
    const bill = store.bills.get(billId)
    if (!bill) return []
    const { number, session, outcome } = bill
    return [{ billId, number, session, title: bill.title ?? null, outcome }]
  })
}

function sources(store: Store, record: Recommendation): Part<'sources'> {
  const documents = allEvidence(record).flatMap((item) => (item.kind === 'document' ? [item] : []))
  const places = [
    ...record.provenance,
    ...record.positions.flatMap((position) => position.provenance),
    ...documents,
  ]
  const unique = new Map(
    places.map((place) => [`${place.sourceId}\n${place.locator}\n${place.quotation ?? ''}`, place]),
  )
  return [...unique.values()].map(({ sourceId, locator, quotation }) => {
    const title = store.sources.get(sourceId)?.title ?? sourceId
    return quotation === undefined ? { sourceId, title, locator } : { sourceId, title, locator, quotation }
  })
}

/** @throws AppError NOT_FOUND */
export function recommendationView(store: Store, id: string): RecommendationView {
  const record = found(store.recommendations.get(id), 'recommendation', id)
  const order = store.recommendations.ids()
  const place = order.indexOf(id)
  return {
    ...recommendationRow(record, {
      owner: store.councilReports.owners().get(id),
      withdrawn: store.councilReports.withdrawnIn(id),
    }),
    record,
    elements: elements(record),
    events: inOrder(record.events).map((event) => ({
      ...event,
      resolved: event.evidence.map((item) => resolveEvidence(store, item)),
    })),
    redlines: redlinePairs(store, record),
    sections: sections(store, record),
    acts: acts(store, record),
    bills: bills(store, record),
    sources: sources(store, record),
    previousId: order[place - 1] ?? null,
    nextId: order[place + 1] ?? null,
  }
}
