/** Annual reports of the council, and how a recommendation of one rests on an earlier one. */
import { z } from 'zod'
import { line, partialDate, recordId, timestamp } from './basics.ts'

export const councilReport = z.strictObject({
  id: recordId,
  year: z.int().min(1990).max(2100),
  title: line(300),
  published: partialDate.optional(),
  /** The document, where it is among the sources. */
  sourceId: recordId.optional(),
  note: z.string().max(2000).optional(),
})
export type CouncilReport = z.infer<typeof councilReport>

export const linkKind = z.enum(['repeated', 'revised', 'merged', 'split', 'withdrawn'])
export type LinkKind = z.infer<typeof linkKind>

/** A person's word on a link between two forms of a recommendation; `laterId` is absent for a withdrawal. */
export const recommendationLink = z.strictObject({
  id: recordId,
  earlierId: recordId,
  laterId: recordId.optional(),
  kind: linkKind,
  state: z.enum(['confirmed', 'rejected']),
  /** Of the later form, or in which it was withdrawn. */
  year: z.int(),
  note: z.string().max(2000).optional(),
  decidedAt: timestamp,
})
export type RecommendationLink = z.infer<typeof recommendationLink>
