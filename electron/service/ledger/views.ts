/** The ledger as it stands on a day. */
import type {
  Ledger,
  LedgerPositions,
  LedgerRow,
  LedgerSeat,
  Output,
  SeatHolding,
} from '#shared/contract/index.ts'
import { dissentsOf } from '#shared/council/index.ts'
import {
  faultsOfTerms,
  type Holding,
  holderKey,
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

interface KnownRow {
  /** What the row rests on beside the record. */
  readonly under: string
  readonly row: LedgerRow
}
/** The store gives out the same record until a part of it is written. */
const known = new WeakMap<Recommendation, KnownRow>()

/** Rows of recommendations, each worked out once for each state of it and of the rules. */
function ledgerRows(store: Store, records: readonly Recommendation[]): LedgerRow[] {
  const rules = store.standingRules.rules()
  const votingSeats = store.standingRules.votingSeats()
  const byRule = store.recommendations.idsByRule()
  const under = JSON.stringify([rules, votingSeats])
  return records.map((record) => {
    const isByRule = byRule.has(record.id)
    const own = `${isByRule} ${under}`
    const before = known.get(record)
    if (before?.under === own) return before.row
    const row = ledgerRow(record, isByRule, rules, votingSeats)
    known.set(record, { under: own, row })
    return row
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
  }
}

/** Who recorded a position on any of the records. */
function columnsOf(
  records: readonly Recommendation[],
  seats: readonly LedgerSeat[],
): Pick<Ledger, 'recordedSeatIds' | 'others'> {
  const holders = new Map<string, string>()
  for (const { positions } of records)
    for (const position of positions) holders.set(holderKey(position), position.holder)
  const known = new Set(seats.map(({ record }) => record.id))
  return {
    recordedSeatIds: [...known].filter((id) => holders.has(id)),
    others: [...holders]
      .filter(([key]) => !known.has(key))
      .map(([key, holder]) => ({ key, holder }))
      .sort((a, b) => a.holder.localeCompare(b.holder)),
  }
}

/** The cells of some lines: positions by date, the latest last. */
export function positionsOf(store: Store, ids: readonly string[]): LedgerPositions[] {
  return ids.flatMap((recommendationId) => {
    const record = store.recommendations.get(recommendationId)
    if (!record) return []
    return [{ recommendationId, positions: record.positions.toSorted((a, b) => order(a.date, b.date)) }]
  })
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Recommendations of which an answer about other rules names the first. */
const changesNamed = 8

/** What other rules would judge otherwise. */
export function underRules(store: Store, rules: StandingRules): Output<'ledger.underRules'> {
  const votingSeats = store.standingRules.votingSeats()
  const records = store.recommendations.all()
  const changes = ledgerRows(store, records).flatMap((row, at) => {
    const wouldGive = standingFrom(records[at]?.positions ?? [], votingSeats, rules).byRules ?? null
    if (wouldGive === row.byRules) return []
    const { recommendationId, year, number, standing, basis, dissents } = row
    return [{ recommendationId, year, number, standing, basis, dissents, wouldGive }]
  })
  return { total: changes.length, first: changes.slice(0, changesNamed) }
}

/** @param day `YYYY-MM-DD` @param year of the recommendations; all where undefined */
export function ledgerView(store: Store, day: string, year: number | undefined): Ledger {
  const rules = store.standingRules.rules()
  const records = store.recommendations.all()
  const shown = records.filter((record) => year === undefined || record.year === year)
  const seats = ledgerSeats(store, day)
  return {
    on: day,
    rules,
    rulesInWords: rulesInWords(rules),
    votingSeats: store.standingRules.votingSeats() ?? null,
    seats,
    years: [...new Set(records.map((record) => record.year))].sort((a, b) => b - a),
    rows: ledgerRows(store, shown),
    ...columnsOf(shown, seats),
  }
}
