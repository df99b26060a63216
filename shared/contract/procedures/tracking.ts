/** From recommendation to law: what the facts propose, what people decided, ratings, and where each element stands. */
import { z } from 'zod'
import { line, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import { implementationStatus } from '../../model/recommendation.ts'
import { elementPin, pinFinding, proposalDecision, rating, statusProposal } from '../../model/tracking.ts'
import { command, nothing, query } from '../procedure.ts'
import { recommendationMention } from './mentions.ts'
import { edited, resolvedEvidence } from './recommendations.ts'
import { redlineReceipts } from './text-receipt.ts'

export const proposalView = z.strictObject({
  recommendation: recommendationMention,
  proposal: statusProposal,
  /** The elements in words. */
  elements: z.array(z.string()),
  resolved: z.array(resolvedEvidence),
  /** What the whole would be if this proposal and those before it were accepted. */
  statusIfAccepted: implementationStatus,
})
export type ProposalView = z.infer<typeof proposalView>

/** An element's words or target found in a document: proposed, confirmed or rejected by a person. */
export const traceView = z.strictObject({
  key: z.string(),
  recommendation: recommendationMention,
  elementId: recordId,
  elementText: z.string(),
  documentId: recordId,
  documentLabel: z.string(),
  number: z.string(),
  provision: provisionPath,
  /** "§ 46a-170(b)": the law that the section changes there; the document's section where it names none. */
  place: z.string(),
  route: z.string(),
  finding: pinFinding,
  /**
   * - `repeal`: it repeals what the element asks to repeal. - `phrase`: the words stand there, word for word.
   * - `similarity`: a share of its distinctive words stands there. Nothing is claimed beyond it.
   */
  match: z.enum(['repeal', 'phrase', 'similarity']),
  isOnTarget: z.boolean(),
  ground: z.enum(['inserted', 'unchanged', 'unmarked']),
  quotation: z.string().nullable(),
  /** 0 to 1; 1 for a phrase or a repeal. */
  share: z.number(),
  reason: z.string(),
  state: z.enum(['proposed', 'confirmed', 'rejected']),
  /** What the person who decided wrote to it; empty where nothing. */
  note: z.string(),
  /** True where it was found in the version before and is not in this one: the quotation is of the version before. */
  isGone: z.boolean(),
  /**
   * The provision in the version before and in this one; null where there is no version before. Of what is gone: the
   * whole section of both, since its words may stand there in another form.
   */
  redline: z
    .strictObject({
      before: z.string(),
      after: z.string(),
      beforeLabel: z.string(),
      afterLabel: z.string(),
      receipts: redlineReceipts,
    })
    .nullable(),
})
export type TraceView = z.infer<typeof traceView>

/** Words of a bill that died, found again in another document. */
export const reappearanceView = z.strictObject({
  from: z.strictObject({ documentId: recordId, label: z.string(), number: z.string(), route: z.string() }),
  in: z.strictObject({ documentId: recordId, label: z.string(), number: z.string(), route: z.string() }),
  words: z.int(),
  share: z.number(),
  quotation: z.string(),
  reason: z.string(),
  recommendations: z.array(recommendationMention),
})
export type ReappearanceView = z.infer<typeof reappearanceView>

export const ratingComparison = z.strictObject({
  record: rating,
  verdict: z.enum(['same', 'says more', 'says less', 'says otherwise']),
  isOlder: z.boolean(),
  words: z.string(),
})
export type RatingComparisonView = z.infer<typeof ratingComparison>

export const trackingView = z.strictObject({
  recommendationId: recordId,
  proposals: z.array(proposalView),
  /** Oldest first: accepting, overruling and reopening are part of the history. */
  decisions: z.array(proposalDecision),
  /** In finer steps than the status: "passed one chamber". */
  furthest: z.strictObject({ point: z.string(), date: z.string().nullable() }),
  ratings: z.array(ratingComparison),
  pins: z.array(elementPin.extend({ place: z.string(), route: z.string(), found: z.boolean() })),
  traces: z.array(traceView),
})
export type TrackingView = z.infer<typeof trackingView>

/** A place that an element may be pinned to; the fields that `tracking.pin` takes, and words for a person. */
export const pinnablePlace = z.strictObject({
  documentId: recordId.optional(),
  documentSection: line(20).optional(),
  sectionId: sectionNumber.optional(),
  provision: provisionPath,
  label: z.string(),
  detail: z.string(),
})
export type PinnablePlace = z.infer<typeof pinnablePlace>

const decided = edited

export const trackingProcedures = {
  /** Everything that waits for a decision, of one recommendation or of all, by date. */
  'tracking.proposals': query(
    z.strictObject({ recommendationId: recordId.optional() }),
    z.strictObject({ rows: z.array(proposalView) }),
  ),
  /** How much waits for a decision: places found, statuses proposed, links to other years. */
  'tracking.waiting': query(
    z.strictObject({}),
    z.strictObject({ places: z.int(), statuses: z.int(), years: z.int() }),
  ),
  'tracking.get': query(z.strictObject({ recommendationId: recordId }), trackingView),
  /**
   * Accepts a proposal (it becomes an event) or overrules it (it is not proposed again).
   * @throws NOT_FOUND where nothing of that key is proposed (any more); INVALID_INPUT for overruling without a reason
   */
  'tracking.decide': command(
    z.strictObject({
      recommendationId: recordId,
      key: z.string().min(1).max(400),
      decision: z.enum(['accepted', 'overruled']),
      reason: z.string().trim().max(2000).default(''),
    }),
    decided,
  ),
  /** Takes a decision back: the proposal stands again, and the event that it became is taken out. @throws NOT_FOUND */
  'tracking.reopen': command(
    z.strictObject({ recommendationId: recordId, key: z.string().min(1).max(400), reason: line(2000) }),
    decided,
  ),
  'tracking.rate': command(rating.omit({ id: true }).extend({ recommendationId: recordId }), decided),
  'tracking.removeRating': command(
    z.strictObject({ recommendationId: recordId, ratingId: recordId }),
    decided,
  ),
  /** Where the elements of all recommendations, or of one, stand in a document, or in all that were read. */
  'tracking.traces': query(
    z.strictObject({
      documentId: recordId.optional(),
      recommendationId: recordId.optional(),
      state: z.enum(['proposed', 'confirmed', 'rejected']).optional(),
      limit: z.int().min(1).max(1000).default(300),
    }),
    // `total`: how many there are; the rows are the first of them.
    z.strictObject({ rows: z.array(traceView), total: z.int() }),
  ),
  /** Confirms or rejects a trace; another finding than the proposed one may be stated. @throws NOT_FOUND */
  'tracking.decideTrace': command(
    z.strictObject({
      key: z.string().min(1).max(400),
      state: z.enum(['confirmed', 'rejected']),
      finding: pinFinding.optional(),
      note: z.string().trim().max(2000).default(''),
    }),
    decided,
  ),
  /** Pins an element by hand. @throws NOT_FOUND; INVALID_INPUT where neither a document nor a section is named */
  'tracking.pin': command(
    z.strictObject({
      recommendationId: recordId,
      elementId: recordId,
      documentId: recordId.optional(),
      documentSection: line(20).optional(),
      sectionId: sectionNumber.optional(),
      provision: provisionPath.default(''),
      finding: pinFinding.default('present'),
      note: z.string().trim().max(2000).default(''),
    }),
    decided,
  ),
  /** Where an element may be pinned by hand: sections of bills and acts that were read, and of the statutes. */
  'tracking.places': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    z.strictObject({ results: z.array(pinnablePlace) }),
  ),
  'tracking.unpin': command(z.strictObject({ recommendationId: recordId, pinId: recordId }), decided),
  /** Words of bills that died which stand in a document. */
  'tracking.reappearances': query(
    z.strictObject({ documentId: recordId }),
    z.strictObject({ rows: z.array(reappearanceView) }),
  ),
  /** The rules in words, for the help page. */
  'tracking.rules': query(
    nothing,
    z.strictObject({
      rules: z.array(
        z.strictObject({
          id: z.string(),
          condition: z.string(),
          consequence: z.string(),
          source: z.string(),
        }),
      ),
    }),
  ),
}
