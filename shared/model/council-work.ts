/** What people record about the council's work: terms of its seats, duties done. */
import { z } from 'zod'
import { line, partialDate, recordId } from './basics.ts'
import { evidence } from './recommendation.ts'

/** Who held a seat, from when to when; dates are as exact as they are known. */
export const seatTerm = z.strictObject({
  id: recordId,
  seatId: recordId,
  holder: line(120),
  organisation: line(200).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  note: line(1000).optional(),
  /** Where it is recorded: minutes, a letter of appointment. */
  recordedIn: line(300),
})
export type SeatTerm = z.infer<typeof seatTerm>

/** Something that was done about a duty. */
export const obligationCompletion = z.strictObject({
  id: recordId,
  obligationId: recordId,
  /** The occurrence that it answers, by its date; absent: the nearest that is open. */
  occurrence: partialDate.optional(),
  doneOn: partialDate,
  what: line(1000),
  evidence: z.array(evidence).max(20),
  recordedIn: line(300),
})
export type ObligationCompletion = z.infer<typeof obligationCompletion>

/** By which the council lets positions make a standing; see shared/council/standing. */
export const standingRules = z.strictObject({
  oppositionBreaks: z.boolean(),
  abstentionBreaks: z.boolean(),
  silence: z.enum(['supports', 'nothing']),
  quorum: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('count'), seats: z.int().min(1).max(500) }),
    z.strictObject({
      kind: z.literal('share'),
      numerator: z.int().min(1).max(100),
      denominator: z.int().min(1).max(100),
      isMoreThan: z.boolean(),
    }),
  ]),
})
