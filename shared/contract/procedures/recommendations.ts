/** Recommendations: the list, the page, and the edits that a person makes. */
import { z } from 'zod'
import { line, partialDate, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import {
  element,
  evidence,
  implementationStatus,
  recommendation,
  stance,
  statusEvent,
} from '../../model/recommendation.ts'
import { command, nothing, query } from '../procedure.ts'
import { billMention, recommendationMention, sourceMention } from './mentions.ts'
import { redlineReceipts } from './text-receipt.ts'

/** The highest point ever reached, kept beside the present status. */
export const highestPoint = z.strictObject({
  status: implementationStatus,
  date: partialDate,
  what: z.string(),
})

export const recommendationRow = recommendationMention.extend({
  asksChangeOfLaw: z.boolean(),
  statusDate: partialDate,
  highest: highestPoint,
  /** Of the status, as in every mention: not of events that later ones took the place of. */
  awaitsConfirmation: z.boolean(),
  sectionIds: z.array(sectionNumber),
  lastEvent: z.strictObject({ date: partialDate, what: z.string() }),
  elementCount: z.int(),
  elementsSettled: z.int(),
  /** Who looks after it. */
  owner: z.string().nullable(),
})
export type RecommendationRow = z.infer<typeof recommendationRow>

/** Evidence as an address with the words to show for it. */
export const resolvedEvidence = z.strictObject({
  evidence,
  label: z.string(),
  /** Hash route that opens it at the right provision. */
  route: z.string(),
  /** False when the record that it names is no longer in the store. */
  found: z.boolean(),
})
export type ResolvedEvidence = z.infer<typeof resolvedEvidence>

export const eventView = statusEvent.extend({ resolved: z.array(resolvedEvidence) })
export type EventView = z.infer<typeof eventView>

/** Two texts to redline, or the reason why there is none to show. */
export const redlinePair = z.discriminatedUnion('shown', [
  z.strictObject({
    shown: z.literal(true),
    title: z.string(),
    /** What the redline shows: asked by the recommendation, done by an act, or proposed by a bill that is no law. */
    purpose: z.enum(['asked', 'done', 'proposed']),
    elementId: recordId.optional(),
    sectionId: sectionNumber,
    provision: provisionPath,
    before: z.string(),
    after: z.string(),
    beforeLabel: z.string(),
    afterLabel: z.string(),
    /** Warnings of the texts and what the reader must know: stale text, inferred marks. */
    warnings: z.array(z.string()),
    receipts: redlineReceipts,
  }),
  z.strictObject({
    shown: z.literal(false),
    title: z.string(),
    purpose: z.enum(['asked', 'done', 'proposed']),
    elementId: recordId.optional(),
    sectionId: sectionNumber.optional(),
    reason: z.string(),
    remedy: z.string().optional(),
  }),
])
export type RedlinePair = z.infer<typeof redlinePair>

export const elementView = element.extend({
  status: implementationStatus,
  statusDate: partialDate,
  highest: highestPoint,
  /** The event that gives it its present status. */
  eventId: recordId,
})

export const recommendationView = recommendationRow.extend({
  record: recommendation,
  elements: z.array(elementView),
  /** Oldest first. */
  events: z.array(eventView),
  redlines: z.array(redlinePair),
  sections: z.array(
    z.strictObject({
      sectionId: sectionNumber,
      provision: provisionPath.optional(),
      asNamed: z.string(),
      note: z.string().optional(),
      catchline: z.string().nullable(),
      status: z.string().nullable(),
      inStore: z.boolean(),
    }),
  ),
  acts: z.array(
    z.strictObject({
      actId: recordId,
      number: z.string(),
      asNamed: z.string().nullable(),
      title: z.string().nullable(),
    }),
  ),
  bills: z.array(billMention),
  sources: z.array(sourceMention.extend({ quotation: z.string().optional() })),
  previousId: recordId.nullable(),
  nextId: recordId.nullable(),
})
export type RecommendationView = z.infer<typeof recommendationView>

/** A command's answer: the record as it is now, and the log entry that undoes it. */
export const edited = z.strictObject({ changeId: z.int(), recommendation: recommendationView })

export const recommendationProcedures = {
  'recommendation.list': query(nothing, z.strictObject({ rows: z.array(recommendationRow) })),
  'recommendation.get': query(z.strictObject({ id: recordId }), recommendationView),
  /** @throws INVALID_INPUT when the status is not of the recommendation's vocabulary, evidence does not resolve, or a status that claims enactment has no evidence. */
  'recommendation.addEvent': command(
    z.strictObject({
      recommendationId: recordId,
      elementIds: z.array(recordId).max(50).default([]),
      date: partialDate,
      status: implementationStatus,
      what: line(1000),
      evidence: z.array(evidence).max(20),
      note: z.string().trim().max(2000).optional(),
    }),
    edited,
  ),
  /** Confirms, on behalf of the council, an event that was assessed from the statutes. */
  'recommendation.confirmEvent': command(
    z.strictObject({ recommendationId: recordId, eventId: recordId }),
    edited,
  ),
  'recommendation.correctElement': command(
    z.strictObject({
      recommendationId: recordId,
      elementId: recordId,
      text: line(2000),
      /** The words that the person corrected; refused with CONFLICT where others stand there by now. */
      was: z.string().max(2000).optional(),
    }),
    edited,
  ),
  'recommendation.recordPosition': command(
    z.strictObject({
      recommendationId: recordId,
      holder: line(200),
      seatId: recordId.optional(),
      stance,
      reason: z.string().trim().max(2000).optional(),
      date: partialDate,
      /** Where it is recorded: minutes, a letter. */
      source: line(300),
    }),
    edited,
  ),
  /** Search-as-you-type for the evidence picker. */
  'evidence.search': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(20) }),
    z.strictObject({ results: z.array(z.strictObject({ evidence, label: z.string(), detail: z.string() })) }),
  ),
}
