/** The Trafficking in Persons Council: seats, activities, duties laid on it and on others, the reporting round. */
import { z } from 'zod'
import { line, partialDate, provenances, recordId } from './basics.ts'

export const seat = z.strictObject({
  id: recordId,
  /** "The Chief State’s Attorney" */
  label: line(300),
  group: z.enum(['state and legislative', 'public']),
  organisation: z.string().max(300).optional(),
  holders: z.array(z.strictObject({ name: line(120), role: z.string().max(300), asOf: partialDate })),
  isChair: z.boolean(),
  provenance: provenances,
})
export type Seat = z.infer<typeof seat>

export const activity = z.strictObject({
  id: recordId,
  year: z.int(),
  kind: z.enum(['meeting', 'topic', 'legislative result', 'member activity', 'initiative']),
  organisation: z.string().max(200).optional(),
  text: line(3000),
  provenance: provenances,
})
export type Activity = z.infer<typeof activity>

/** A duty that an act lays on someone, and what is known to have been done about it. */
export const obligation = z.strictObject({
  id: recordId,
  actId: recordId,
  actSection: z.string().max(20).optional(),
  /** Who must act: "Trafficking in Persons Council". */
  obligor: line(300),
  duty: line(2000),
  due: partialDate.optional(),
  /** "once", "every year", "standing"; "not stated" where the source does not tell. */
  recurrence: z.enum(['once', 'every year', 'standing', 'not stated']),
  state: z.enum(['reported done', 'reported in part', 'nothing reported', 'repealed']),
  stateNote: line(2000),
  /** What was produced: the five steps of a plan, findings, recommendations. */
  outcome: z.array(
    z.strictObject({ kind: z.enum(['plan step', 'finding', 'recommendation', 'report']), text: line(3000) }),
  ),
  provenance: provenances,
})
export type Obligation = z.infer<typeof obligation>

export const reportingRound = z.strictObject({
  id: recordId,
  year: z.int(),
  basis: line(300),
  departments: z.int(),
  received: z.int(),
  requiredItems: z.array(z.strictObject({ number: z.int(), text: line(500) })),
  outstanding: z.array(line(120)),
  /** What does not add up in the source, said plainly. */
  discrepancies: z.array(line(1000)),
  findings: z.array(line(1000)),
  barriers: z.array(line(500)),
  provenance: provenances,
})
export type ReportingRound = z.infer<typeof reportingRound>
