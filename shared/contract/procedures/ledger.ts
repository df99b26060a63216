/** The consensus ledger: seats and who held them, each seat's position on each recommendation, and the rules of standing. */
import { z } from 'zod'
import { line, partialDate, recordId } from '../../model/basics.ts'
import { seat } from '../../model/council.ts'
import { seatTerm, standingRules } from '../../model/council-work.ts'
import { position, stance, standing } from '../../model/recommendation.ts'
import { command, nothing, query } from '../procedure.ts'
import { dissent } from './mentions.ts'
import { edited } from './recommendations.ts'

export const seatHolding = z.strictObject({
  holder: z.string(),
  organisation: z.string().nullable(),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  /** A day on which a source shows the holder, where the term's own days are not known. */
  seenOn: partialDate.nullable(),
  certainty: z.enum(['recorded', 'possible', 'last seen']),
})
export type SeatHolding = z.infer<typeof seatHolding>

export const ledgerSeat = z.strictObject({
  record: seat,
  /** Who held it on the day asked for; several where terms overlap or are vague. */
  holders: z.array(seatHolding),
  /** What people recorded, the earliest first. */
  terms: z.array(seatTerm),
  /** Faults of the terms in words: an end before its beginning, two holders who surely overlap. */
  faults: z.array(z.string()),
})
export type LedgerSeat = z.infer<typeof ledgerSeat>

/** A recommendation's line of the ledger. */
export const ledgerRow = z.strictObject({
  recommendationId: recordId,
  year: z.int(),
  number: z.int(),
  shortTitle: z.string(),
  standing,
  basis: z.enum(['stated', 'by rule']),
  dissents: z.array(dissent),
  /** What the council's rules give; null where the quorum is not met. */
  byRules: standing.nullable(),
  /** False where the rules give another standing than the one shown. */
  agrees: z.boolean(),
  explanation: z.string(),
  counts: z.strictObject({ supports: z.int(), opposes: z.int(), abstains: z.int(), silent: z.int() }),
})
export type LedgerRow = z.infer<typeof ledgerRow>

/** The positions on one recommendation: the cells of its line. */
export const ledgerPositions = z.strictObject({
  recommendationId: recordId,
  /** Every recorded position, the latest last. */
  positions: z.array(position),
})
export type LedgerPositions = z.infer<typeof ledgerPositions>

/** A recommendation that other rules would judge otherwise. */
export const ruleChange = ledgerRow
  .pick({ recommendationId: true, year: true, number: true, standing: true, basis: true, dissents: true })
  .extend({
    /** What the other rules give; null where nothing follows. */
    wouldGive: standing.nullable(),
  })
export type RuleChange = z.infer<typeof ruleChange>

export const ledger = z.strictObject({
  on: z.iso.date(),
  rules: standingRules,
  rulesInWords: z.array(z.string()),
  /** Seats that vote; null where the store knows none. */
  votingSeats: z.int().nullable(),
  seats: z.array(ledgerSeat),
  /** The years of all recommendations, the latest first, whichever are asked for. */
  years: z.array(z.int()),
  /** Without their positions, which are asked for with `ledger.positions` for the lines in sight. */
  rows: z.array(ledgerRow),
  /** Seats that recorded a position on any of the rows. */
  recordedSeatIds: z.array(recordId),
  /** Holders of positions on the rows who have no seat, by `holderKey`, in the order of their names. */
  others: z.array(z.strictObject({ key: z.string(), holder: z.string() })),
})
export type Ledger = z.infer<typeof ledger>

const changed = z.strictObject({ changeId: z.int() })

export const ledgerProcedures = {
  /** @param on the day whose seats are shown (today where none is given); @param year of the recommendations; all where none */
  'ledger.get': query(z.strictObject({ on: z.iso.date().optional(), year: z.int().optional() }), ledger),
  /** @throws INVALID_INPUT for rules that can never be met */
  'ledger.setRules': command(z.strictObject({ rules: standingRules }), changed),
  'ledger.rules': query(nothing, z.strictObject({ rules: standingRules, inWords: z.array(z.string()) })),
  /** The positions on some recommendations; those that are not there are left out. */
  'ledger.positions': query(
    z.strictObject({ recommendationIds: z.array(recordId).min(1).max(100) }),
    z.strictObject({ rows: z.array(ledgerPositions) }),
  ),
  /** What rules would judge otherwise, before they are set: the first of them, and how many in all. */
  'ledger.underRules': query(
    z.strictObject({ rules: standingRules }),
    z.strictObject({ total: z.int(), first: z.array(ruleChange) }),
  ),
  /** @param on the day whose holders are shown; today where none is given */
  'seat.list': query(
    z.strictObject({ on: z.iso.date().optional() }),
    z.strictObject({ on: z.iso.date(), seats: z.array(ledgerSeat) }),
  ),
  /** Writes a term anew, or adds one (no `id`). @throws INVALID_INPUT where it ends before it begins */
  'seat.putTerm': command(
    seatTerm.omit({ id: true }).extend({ id: recordId.optional() }),
    changed.extend({ term: seatTerm }),
  ),
  'seat.removeTerm': command(z.strictObject({ id: recordId }), changed),
  'seat.add': command(
    z.strictObject({
      label: line(300),
      group: seat.shape.group,
      organisation: line(300).optional(),
      recordedIn: line(300),
    }),
    changed.extend({ id: recordId }),
  ),
  /** Writes a recorded position anew: another stance, reason or date. What it was stays in the log. */
  'recommendation.changePosition': command(
    z.strictObject({
      recommendationId: recordId,
      positionId: recordId,
      stance,
      reason: z.string().trim().max(2000).optional(),
      date: partialDate,
      source: line(300),
      /** What the person opened, '' for no reason; refused with CONFLICT where it is otherwise by now. */
      was: z
        .strictObject({
          stance,
          reason: z.string().max(2000),
          date: partialDate,
          source: z.string().max(300),
        })
        .partial()
        .optional(),
    }),
    edited,
  ),
  'recommendation.withdrawPosition': command(
    z.strictObject({ recommendationId: recordId, positionId: recordId }),
    edited,
  ),
  /**
   * States the standing by hand, or lets it follow from the council's rules.
   * @throws INVALID_INPUT where nothing follows from the rules (the quorum is not met)
   */
  'recommendation.setStanding': command(
    z.discriminatedUnion('basis', [
      z.strictObject({ recommendationId: recordId, basis: z.literal('stated'), standing }),
      z.strictObject({ recommendationId: recordId, basis: z.literal('by rule') }),
    ]),
    edited,
  ),
}
