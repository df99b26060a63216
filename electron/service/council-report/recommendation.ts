/** One recommendation as a report prints it. */
import { countsOn, isVagueOn } from '#shared/council/annual-report/as-of.ts'
import type { ReportEvent, ReportRecommendation } from '#shared/council/annual-report/model.ts'
import { type DerivedStatus, deriveStatus, inOrder } from '#shared/council/index.ts'
import { compareRatings, highestPoint } from '#shared/council/status/index.ts'
import type { Position, Recommendation, StatusEvent } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { sectionLabel } from '../labels.ts'
import { pointsOfEvents } from '../tracking/proposals.ts'
import { evidenceReader } from './evidence.ts'
import { lineageReader, reportMention } from './lineage.ts'
import { redlineReader } from './redlines.ts'
import type { UsedSources } from './used-sources.ts'

const pointOf = ({ status, date, what }: DerivedStatus['highest']) => ({ status, date, what })

function positionsOf(store: Store, positions: readonly Position[]): ReportRecommendation['positions'] {
  return positions
    .map(({ holder, stance, reason = null, date, provenance }) => ({
      holder,
      stance,
      reason,
      date,
      recordedIn: provenance
        .map(({ sourceId, locator }) => `${store.sources.get(sourceId)?.title ?? sourceId}, ${locator}`)
        .join('; '),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** Reads the recommendations of one report; what several share is read once. */
export function recommendationReader(store: Store, asOf: string, used: UsedSources) {
  const readEvidence = evidenceReader(store)
  const readRedlines = redlineReader(store)
  const readLineage = lineageReader(store, asOf)
  const owners = store.councilReports.owners()
  const byRule = store.recommendations.idsByRule()
  const decisionsOf = Map.groupBy(store.tracking.decisions(), (one) => one.recommendationId)
  const ratingsOf = Map.groupBy(store.tracking.ratings(), (one) => one.recommendationId)

  function eventOf(event: StatusEvent, places: ReadonlyMap<string, number>): ReportEvent {
    const read = event.evidence.map(readEvidence)
    for (const { sourceIds } of read) used.add(sourceIds)
    return {
      id: event.id,
      date: event.date,
      status: event.status,
      what: event.what,
      elements: event.elementIds.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b),
      assessment: event.assessment,
      awaitsConfirmation: event.awaitsConfirmation,
      isVague: isVagueOn(event.date, asOf),
      note: event.note ?? null,
      evidence: read.map(({ view }) => view),
    }
  }

  function ratings(record: Recommendation, derived: ReturnType<typeof deriveStatus>) {
    const kept = (ratingsOf.get(record.id) ?? []).filter(({ date }) => countsOn(date, asOf))
    const byId = new Map(kept.map((rating) => [rating.id, rating]))
    return compareRatings(derived.whole, derived.elements, kept).flatMap(({ rating: { id }, words }) => {
      const own = byId.get(id)
      if (!own) return []
      const { by, rater, rating, status, date, reason = null, recordedIn } = own
      return [{ by, rater, rating, status, date, reason, recordedIn, comparison: words }]
    })
  }

  /** @param record as it stood on the day */
  return (record: Recommendation): ReportRecommendation => {
    const derived = deriveStatus(record)
    const { whole } = derived
    const places = new Map(record.elements.map(({ id }, at) => [id, at + 1]))
    const decisions = (decisionsOf.get(record.id) ?? []).filter(
      ({ decidedAt }) => decidedAt.slice(0, 10) <= asOf,
    )
    const points = pointsOfEvents(decisionsOf.get(record.id) ?? [])
    const { redlines, sourceIds } = readRedlines(record)
    const lineage = readLineage(record)
    const from = [...record.provenance, ...record.positions.flatMap(({ provenance }) => provenance)]
    used.add(from.map(({ sourceId }) => sourceId))
    used.add(sourceIds)
    return {
      ...reportMention(record),
      asksChangeOfLaw: record.asksChangeOfLaw,
      text: record.text,
      notes: record.notes,
      owner: owners.get(record.id) ?? null,
      standingBasis: byRule.has(record.id) ? 'by rule' : 'stated',
      positions: positionsOf(store, record.positions),
      status: whole.status,
      statusDate: whole.date,
      statusWhat: whole.what,
      highest: pointOf(whole.highest),
      furthest: highestPoint(
        record.events.map((event) => {
          const point = points.get(event.id)
          return point ? { ...event, point } : event
        }),
      ).point,
      sections: record.sections.map(({ sectionId, provision, note = null }) => ({
        citation: sectionLabel(sectionId, provision),
        note,
      })),
      elements: record.elements.map(({ id, text }) => {
        const own = derived.elements.get(id) ?? whole
        return { id, text, status: own.status, statusDate: own.date, highest: pointOf(own.highest) }
      }),
      events: inOrder(record.events).map((event) => eventOf(event, places)),
      decisions: decisions.map(({ decidedAt, decision, reason, proposal }) => ({
        date: decidedAt.slice(0, 10),
        decision,
        what: proposal.what,
        reason,
      })),
      redlines,
      ratings: ratings(record, derived),
      ...lineage,
      withdrawn: lineage.later.find(({ kind }) => kind === 'withdrawn')?.year ?? null,
      sources: [
        ...new Map(
          from.map(({ sourceId, locator }) => [`${sourceId}\n${locator}`, { sourceId, locator }]),
        ).values(),
      ],
    }
  }
}
