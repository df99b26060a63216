/** Accepting and overruling what is proposed, taking decisions back, and ratings. */
import { AppError } from '#shared/contract/errors.ts'
import type { ParsedInput } from '#shared/contract/index.ts'
import type { Proposal } from '#shared/council/status/index.ts'
import type { ProposalDecision, StatusEvent } from '#shared/model/index.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { dayOf, type Edited, editTracking, eventRows, newId, recordOf } from './edit-tracking.ts'
import { proposalsOf } from './proposals.ts'

function eventOf(id: string, { elementIds, date, status, what, evidence, reason }: Proposal): StatusEvent {
  return {
    id,
    elementIds: [...elementIds],
    date,
    status,
    what,
    evidence: [...evidence],
    note: `Proposed by rule and accepted. ${reason}`.slice(0, 2000),
    assessment: 'assessed from the statutes',
    awaitsConfirmation: false,
  }
}

/** @throws AppError NOT_FOUND where it is not proposed; INVALID_INPUT for overruling without a reason */
export function decide(context: ServiceContext, input: ParsedInput<'tracking.decide'>): Edited {
  const { recommendationId, key, decision, reason } = input
  const store = context.store()
  const record = recordOf(store, recommendationId)
  const proposal = found(
    proposalsOf(store, record, dayOf(context)).find((one) => one.key === key),
    'proposal',
    key,
  )
  if (decision === 'overruled' && reason === '')
    throw new AppError(
      'INVALID_INPUT',
      'Say why the proposal is overruled: the reason stays in the history.',
      {
        where: 'reason',
      },
    )
  const eventId = decision === 'accepted' ? newId(recommendationId, 'event') : null
  const entry: ProposalDecision = {
    id: newId(recommendationId, 'decision'),
    key,
    decision,
    reason,
    decidedAt: context.now().toISOString(),
    eventId,
    proposal: { ...proposal, elementIds: [...proposal.elementIds], evidence: [...proposal.evidence] },
  }
  return editTracking(
    context,
    recommendationId,
    decision === 'accepted' ? 'Accepted a proposed status' : 'Overruled a proposed status',
    [
      { table: 'proposal_decision', key: [recommendationId, entry.id] },
      ...(eventId === null ? [] : eventRows(recommendationId, eventId)),
    ],
    (open) => {
      if (eventId !== null) open.recommendations.parts.addEvent(recommendationId, eventOf(eventId, proposal))
      open.tracking.addDecision(recommendationId, entry)
    },
  )
}

/** @throws AppError NOT_FOUND where no decision of that key stands */
export function reopen(context: ServiceContext, input: ParsedInput<'tracking.reopen'>): Edited {
  const { recommendationId, key, reason } = input
  const store = context.store()
  const record = recordOf(store, recommendationId)
  const last = store.tracking.decisions(recommendationId).findLast((one) => one.key === key)
  const standing = found(last?.decision === 'reopened' ? undefined : last, 'decision', key)
  const isThere = record.events.some((event) => event.id === standing.eventId)
  const entry: ProposalDecision = {
    ...standing,
    id: newId(recommendationId, 'decision'),
    decision: 'reopened',
    reason,
    decidedAt: context.now().toISOString(),
    eventId: null,
  }
  const eventId = isThere ? standing.eventId : null
  return editTracking(
    context,
    recommendationId,
    'Reopened a decision',
    [
      { table: 'proposal_decision', key: [recommendationId, entry.id] },
      ...(eventId === null ? [] : eventRows(recommendationId, eventId)),
    ],
    (open) => {
      if (eventId !== null) open.recommendations.parts.removeEvent(recommendationId, eventId)
      open.tracking.addDecision(recommendationId, entry)
    },
  )
}

/** @throws AppError NOT_FOUND */
export function rate(context: ServiceContext, input: ParsedInput<'tracking.rate'>): Edited {
  const { recommendationId, ...rating } = input
  recordOf(context.store(), recommendationId)
  const id = newId(recommendationId, 'rating')
  return editTracking(
    context,
    recommendationId,
    'Recorded a rating',
    [{ table: 'rating', key: [recommendationId, id] }],
    (store) => store.tracking.addRating(recommendationId, { ...rating, id }),
  )
}

/** @throws AppError NOT_FOUND */
export function removeRating(context: ServiceContext, input: ParsedInput<'tracking.removeRating'>): Edited {
  const { recommendationId, ratingId } = input
  found(
    context
      .store()
      .tracking.ratings(recommendationId)
      .find(({ id }) => id === ratingId),
    'rating',
    ratingId,
  )
  return editTracking(
    context,
    recommendationId,
    'Took a rating out',
    [{ table: 'rating', key: [recommendationId, ratingId] }],
    (store) => store.tracking.removeRating(recommendationId, ratingId),
  )
}
