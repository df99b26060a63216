/** What the facts propose and no one has decided yet. */
import type { ProposalView } from '#shared/contract/index.ts'
import {
  type Decision,
  type Point,
  type Proposal,
  proposeEvents,
  statusIfAccepted,
} from '#shared/council/status/index.ts'
import type { ProposalDecision, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { resolveEvidence } from '../evidence.ts'
import { recommendationMention } from '../recommendation-summary.ts'
import { factsOf } from './facts.ts'

/** The finer point of an event that a proposal became, by the event's id. */
export function pointsOfEvents(decisions: readonly ProposalDecision[]): Map<string, Point> {
  return new Map(
    decisions.flatMap(({ eventId, proposal }) =>
      eventId === null ? [] : [[eventId, proposal.point as Point]],
    ),
  )
}

const decisionOf = ({ key, decision, proposal }: ProposalDecision): Decision => ({
  key,
  elementIds: proposal.elementIds,
  verdict: decision,
})

/** @param today `YYYY-MM-DD` */
export function proposalsOf(store: Store, record: Recommendation, today: string): Proposal[] {
  const decisions = store.tracking.decisions(record.id)
  const points = pointsOfEvents(decisions)
  const events = record.events.map((event) => {
    const point = points.get(event.id)
    return point ? { ...event, point } : event
  })
  const facts = factsOf(store, record, store.tracking.pins(record.id), today)
  return facts.length === 0 ? [] : proposeEvents(record, events, facts, decisions.map(decisionOf), today)
}

export function proposalViews(store: Store, record: Recommendation, today: string): ProposalView[] {
  const proposals = proposalsOf(store, record, today)
  const text = new Map(record.elements.map((element) => [element.id, element.text]))
  return proposals.map((proposal, index) => ({
    recommendation: recommendationMention(store, record),
    proposal: { ...proposal, elementIds: [...proposal.elementIds], evidence: [...proposal.evidence] },
    elements: proposal.elementIds.map((id) => text.get(id) ?? id),
    resolved: proposal.evidence.map((item) => resolveEvidence(store, item)),
    statusIfAccepted: statusIfAccepted(record, proposals.slice(0, index + 1)).whole.status,
  }))
}
