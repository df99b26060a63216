/** Who held which seat on a day. Terms are known to the day, the month or the year, and may be open at either end. */
import { daysOf, printDate } from '../../law/dates/partial.ts'

export interface Term {
  readonly id: string
  readonly seatId: string
  readonly memberId: string
  /** As printed: "Office of the Child Advocate". */
  readonly organisation?: string
  /** First day; absent where not known. */
  readonly from?: string
  /** Last day; absent while it lasts, or where not known. */
  readonly until?: string
  /** A day on which a source shows the member in the seat, where the term's own days are not known. */
  readonly seenOn?: string
}

/**
 * - `recorded`: the term's days say so; - `possible`: its days are too vague to tell;
 * - `last seen`: the member was in the seat on an earlier day, and no later term of the seat is known.
 */
export type HoldingCertainty = 'recorded' | 'possible' | 'last seen'

export interface Holding {
  readonly term: Term
  readonly certainty: HoldingCertainty
}

type Cover = 'yes' | 'perhaps' | 'no'

/** Whether a term covers a whole day. Of a partial date any day may be meant. */
function cover({ from, until, seenOn }: Term, day: string): Cover {
  if (from === undefined && until === undefined) {
    return seenOn !== undefined && daysOf(seenOn).first <= day && day <= daysOf(seenOn).last
      ? 'perhaps'
      : 'no'
  }
  if (from !== undefined && day < daysOf(from).first) return 'no'
  if (until !== undefined && day > daysOf(until).last) return 'no'
  const hasBegun = from !== undefined && day >= daysOf(from).last
  const hasNotEnded = until === undefined || day <= daysOf(until).first
  return hasBegun && hasNotEnded ? 'yes' : 'perhaps'
}

/** The last day on which a term is known to have run; '' where nothing is known. */
function lastKnown({ from, until, seenOn }: Term): string {
  const days = [from, until, seenOn].flatMap((date) => (date === undefined ? [] : [daysOf(date).last]))
  return days.sort().at(-1) ?? ''
}

/**
 * Who held a seat on a day.
 * @param day `YYYY-MM-DD`
 * @returns those recorded first, then those possible; several where terms overlap or are vague. Where nobody is, the one
 *   last seen before that day (several where they were last seen on the same), if no later term ended since; none where
 *   the seat is not known to have been filled.
 */
export function holdersOn(terms: readonly Term[], seatId: string, day: string): Holding[] {
  const own = terms.filter((term) => term.seatId === seatId)
  const found = own.flatMap((term): Holding[] => {
    const covered = cover(term, day)
    return covered === 'no' ? [] : [{ term, certainty: covered === 'yes' ? 'recorded' : 'possible' }]
  })
  if (found.length > 0)
    return found.sort((a, b) => Number(b.certainty === 'recorded') - Number(a.certainty === 'recorded'))
  const before = own.filter((term) => lastKnown(term) !== '' && lastKnown(term) < day)
  const latest = before.map(lastKnown).sort().at(-1)
  return before
    .filter((term) => lastKnown(term) === latest && term.until === undefined)
    .map((term) => ({ term, certainty: 'last seen' }))
}

/** Which seats a member held on a day, by the same rules. */
export function seatsOf(terms: readonly Term[], memberId: string, day: string): Holding[] {
  const seats = new Set(terms.filter((term) => term.memberId === memberId).map(({ seatId }) => seatId))
  return [...seats].flatMap((seatId) =>
    holdersOn(terms, seatId, day).filter(({ term }) => term.memberId === memberId),
  )
}

/**
 * Faults of a seat's terms in words: an end before its beginning, two holders who surely overlap, a holder whose end is
 * not recorded though another's term begins later: on a day after that nobody can tell which of the two held it.
 */
export function faultsOfTerms(
  terms: readonly Term[],
): { readonly termId: string; readonly message: string }[] {
  const faults: { termId: string; message: string }[] = []
  for (const term of terms) {
    if (
      term.from !== undefined &&
      term.until !== undefined &&
      daysOf(term.until).last < daysOf(term.from).first
    ) {
      faults.push({
        termId: term.id,
        message: `The term ends (${printDate(term.until)}) before it begins (${printDate(term.from)}).`,
      })
    }
  }
  const dated = terms
    .filter((term) => term.from !== undefined)
    .sort((a, b) => daysOf(a.from ?? '').last.localeCompare(daysOf(b.from ?? '').last))
  for (const seatTerms of Map.groupBy(dated, ({ seatId }) => seatId).values()) {
    for (const [index, term] of seatTerms.entries()) {
      const next = seatTerms[index + 1]
      if (!next?.from || next.memberId === term.memberId) continue
      if (term.until === undefined) {
        faults.push({
          termId: term.id,
          message: `The term that begins ${printDate(term.from ?? '')} has no recorded end, and a later one begins ${printDate(next.from)}.`,
        })
      } else if (daysOf(term.until).first > daysOf(next.from).last) {
        faults.push({
          termId: next.id,
          message: `The seat’s term before ends on ${printDate(term.until)}, after this one begins (${printDate(next.from)}).`,
        })
      }
    }
  }
  return faults
}
