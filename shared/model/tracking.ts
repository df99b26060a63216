/** What people decide about the tracking of a recommendation: proposals, ratings, places where an element stands. */
import { z } from 'zod'
import { line, partialDate, provisionPath, recordId, sectionNumber, timestamp } from './basics.ts'
import { evidence, implementationStatus } from './recommendation.ts'

/** An event that a rule of shared/council/status proposes; see `Proposal` there. */
export const statusProposal = z.strictObject({
  key: z.string().min(1).max(400),
  ruleId: z.enum([
    'in-bill',
    'passed-one-chamber',
    'passed-both-chambers',
    'enacted-in-part',
    'enacted',
    'effective',
    'adjourned',
    'vetoed',
    'repealed',
  ]),
  elementIds: z.array(recordId),
  date: partialDate,
  status: implementationStatus,
  point: z.string(),
  what: z.string(),
  reason: z.string(),
  evidence: z.array(evidence),
})

/** `reopened` takes an earlier decision of the same key back. */
export const proposalDecision = z.strictObject({
  id: recordId,
  key: z.string(),
  decision: z.enum(['accepted', 'overruled', 'reopened']),
  reason: z.string(),
  decidedAt: timestamp,
  /** The event that an accepted proposal became. */
  eventId: recordId.nullable(),
  proposal: statusProposal,
})
export type ProposalDecision = z.infer<typeof proposalDecision>

/** The council's own word, or an agency's, beside the status that the record derives. */
export const rating = z.strictObject({
  id: recordId,
  by: z.enum(['council', 'agency']),
  rater: line(200),
  /** In the rater's own words: "Partially implemented". */
  rating: line(200),
  /** What it comes to in the words of the implementation status. */
  status: implementationStatus,
  date: partialDate,
  reason: line(2000).optional(),
  recordedIn: line(300),
})
export type Rating = z.infer<typeof rating>

export const pinFinding = z.enum(['present', 'kept', 'weakened', 'moved', 'dropped'])
export type PinFinding = z.infer<typeof pinFinding>

/** An element pinned to a place in a bill or act, or in the statutes; or a proposed place that a person rejected. */
export const elementPin = z.strictObject({
  id: recordId,
  elementId: recordId,
  documentId: recordId.optional(),
  documentSection: line(20).optional(),
  sectionId: sectionNumber.optional(),
  provision: provisionPath,
  /** Compared with the version before; `present` where there is none. `weakened`: it does part of what is asked. */
  finding: pinFinding,
  how: z.enum(['target and phrase', 'phrase', 'target', 'similarity', 'by hand']),
  state: z.enum(['confirmed', 'rejected']),
  /** The same for the same element and place, so that what was decided is not proposed again. */
  key: z.string().max(400),
  quotation: z.string().max(3000).optional(),
  note: z.string().max(2000).optional(),
  decidedAt: timestamp,
})
export type ElementPin = z.infer<typeof elementPin>
