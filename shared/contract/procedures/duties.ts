/** Duties that acts lay on someone: where each stands, what was done, when it falls due, and a calendar of them. */
import { z } from 'zod'
import { line, partialDate, recordId } from '../../model/basics.ts'
import { obligation } from '../../model/council.ts'
import { evidence } from '../../model/recommendation.ts'
import { command, query } from '../procedure.ts'
import { resolvedEvidence } from './recommendations.ts'

export const dutyOccurrence = z.strictObject({
  /** As exact as the law gives it. */
  date: partialDate,
  /** The last day on which it can be done in time. */
  lastDay: z.iso.date(),
  state: z.enum(['due', 'done', 'late']),
  completionId: recordId.nullable(),
  /** Done, but after its last day. */
  wasLate: z.boolean(),
})
export type DutyOccurrence = z.infer<typeof dutyOccurrence>

export const dutyRow = z.strictObject({
  record: obligation,
  actNumber: z.string(),
  route: z.string(),
  /** Derived from what is recorded as done and from repeals; `standing`: a duty without end. */
  state: z.enum(['due', 'done', 'late', 'repealed', 'standing']),
  /** Why, in a sentence or two. */
  explanation: z.string(),
  next: dutyOccurrence.nullable(),
  /** The latest first. */
  occurrences: z.array(dutyOccurrence),
  repeal: z.strictObject({ on: partialDate, by: z.string() }).nullable(),
  completions: z.array(
    z.strictObject({
      id: recordId,
      occurrence: partialDate.nullable(),
      doneOn: partialDate,
      what: z.string(),
      /** What supports it; with none it is a claim, and the duty stays open. */
      evidence: z.array(resolvedEvidence),
      recordedIn: z.string(),
    }),
  ),
})
export type DutyRow = z.infer<typeof dutyRow>

const changedDuty = z.strictObject({ changeId: z.int(), duty: dutyRow })

export const dutyProcedures = {
  /**
   * As they stand on a day (today where none is given), of acts that were made by then; late and soonest due first.
   */
  'duty.list': query(
    z.strictObject({ on: z.iso.date().optional() }),
    z.strictObject({ rows: z.array(dutyRow) }),
  ),
  /**
   * Adds a duty that an act of the store lays on someone.
   * @throws INVALID_INPUT for an act or a section of it that is not in the store, and for a duty that is there already
   */
  'duty.add': command(
    z.strictObject({
      actId: recordId,
      actSection: line(20).optional(),
      obligor: obligation.shape.obligor,
      duty: obligation.shape.duty,
      due: partialDate.optional(),
      recurrence: obligation.shape.recurrence,
      recordedIn: line(300),
    }),
    changedDuty,
  ),
  /**
   * Records that something was done about a duty. Evidence from the source `handSourceId` is a document that the store
   * does not have: it must come with its words.
   * @throws INVALID_INPUT for an occurrence that the duty does not have, evidence that is not in the store, a day to come
   */
  'duty.recordDone': command(
    z.strictObject({
      obligationId: recordId,
      occurrence: partialDate.optional(),
      doneOn: partialDate,
      what: line(1000),
      evidence: z.array(evidence).max(20),
      recordedIn: line(300),
    }),
    changedDuty,
  ),
  'duty.withdrawDone': command(
    z.strictObject({ obligationId: recordId, completionId: recordId }),
    changedDuty,
  ),
  /** Sets when it falls due, where the source gives no date or a wrong one. `due` null: no date is known. */
  'duty.setDue': command(
    z.strictObject({
      obligationId: recordId,
      due: partialDate.nullable(),
      recurrence: obligation.shape.recurrence,
    }),
    changedDuty,
  ),
  /** Records the repeal that ends it, or takes the record back (`repeal` null). */
  'duty.setRepeal': command(
    z.strictObject({
      obligationId: recordId,
      repeal: z.strictObject({ on: partialDate, by: line(200) }).nullable(),
    }),
    changedDuty,
  ),
  /** A calendar file (RFC 5545) of what falls due between two days. @throws INVALID_INPUT where `to` lies before `from`, or over 40 years after */
  'duty.calendar': query(
    z.strictObject({
      from: z.iso.date(),
      to: z.iso.date(),
      /** Days before at which the calendar reminds; none: no reminder. */
      remindDaysBefore: z.array(z.int().min(0).max(365)).max(5).default([]),
    }),
    z.strictObject({
      name: z.string(),
      mime: z.string(),
      base64: z.string(),
      bytes: z.int(),
      entries: z.int(),
    }),
  ),
}
