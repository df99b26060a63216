/** The ledger as it stands on a day. */
import type { Ledger, LedgerRow, LedgerSeat, SeatHolding } from '#shared/contract/index.ts'
import { dissentsOf } from '#shared/council/index.ts'
import {
  faultsOfTerms,
  type Holding,
  holdersOn,
  rulesInWords,
  type StandingRules,
  standingFrom,
  type Term,
} from '#shared/council/standing/index.ts'
import type { Recommendation, Seat, SeatTerm } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'

/** Members are told apart by their names: the sources give no more. */
const memberOf = (name: string): string => name.trim().toLowerCase()

function recordedTerm({ id, seatId, holder, organisation, from, to }: SeatTerm): Term {
  return {
    id,
    seatId,
    memberId: memberOf(holder),
    ...(organisation !== undefined && { organisation }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { until: to }),
  }
}

/** Holders whom a source shows in a seat on a day, as terms without days of their own. */
function seenTerms(seat: Seat): Term[] {
  return seat.holders.map(({ name, asOf }, index) => ({
    id: `${seat.id}-seen-${index}`,
    seatId: seat.id,
    memberId: memberOf(name),
    ...(seat.organisation !== undefined && { organisation: seat.organisation }),
    seenOn: asOf,
  }))
}

function holdingView(names: ReadonlyMap<string, string>, { term, certainty }: Holding): SeatHolding {
  return {
    holder: names.get(term.memberId) ?? term.memberId,
    organisation: term.organisation ?? null,
    from: term.from ?? null,
    to: term.until ?? null,
    seenOn: term.seenOn ?? null,
    certainty,
  }
}

export function ledgerSeats(store: Store, day: string): LedgerSeat[] {
  const bySeat = Map.groupBy(store.councilWork.terms(), (term) => term.seatId)
  return store.council.seats().map((record) => {
    const recorded = bySeat.get(record.id) ?? []
    const terms = [...seenTerms(record), ...recorded.map(recordedTerm)]
    const names = new Map(
      [...record.holders.map(({ name }) => name), ...recorded.map(({ holder }) => holder)].map((name) => [
        memberOf(name),
        name,
      ]),
    )
    return {
      record,
      holders: holdersOn(terms, record.id, day).map((holding) => holdingView(names, holding)),
      terms: recorded,
      faults: faultsOfTerms(terms).map(({ message }) => message),
    }
  })
}

function ledgerRow(
  record: Recommendation,
  isByRule: boolean,
  rules: StandingRules,
  votingSeats: number | undefined,
): LedgerRow {
  const stated = isByRule ? undefined : { standing: record.standing }
  const outcome = standingFrom(record.positions, votingSeats, rules, stated)
  return {
    recommendationId: record.id,
    year: record.year,
    number: record.number,
    shortTitle: record.shortTitle,
    standing: record.standing,
    basis: isByRule ? 'by rule' : 'stated',
    dissents: dissentsOf(record.positions),
    byRules: outcome.byRules ?? null,
    agrees: outcome.agrees,
    explanation: outcome.explanation,
    counts: outcome.counts,
    positions: record.positions.toSorted((a, b) => a.date.localeCompare(b.date)),
  }
}

/** @param day `YYYY-MM-DD` @param year of the recommendations; all where undefined */
export function ledgerView(store: Store, day: string, year: number | undefined): Ledger {
  const rules = store.standingRules.rules()
  const votingSeats = store.standingRules.votingSeats()
  const byRule = store.recommendations.idsByRule()
  const records = store.recommendations.all()
  return {
    on: day,
    rules,
    rulesInWords: rulesInWords(rules),
    votingSeats: votingSeats ?? null,
    seats: ledgerSeats(store, day),
    years: [...new Set(records.map((record) => record.year))].sort((a, b) => b - a),
    rows: records
      .filter((record) => year === undefined || record.year === year)
      .map((record) => ledgerRow(record, byRule.has(record.id), rules, votingSeats)),
  }
}
