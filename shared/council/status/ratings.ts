/** The council's own rating and an agency's, side by side with what the record derives. None overrules another. */
import { printDate } from '../../law/dates/partial.ts'
import type { ImplementationStatus } from '../../model/recommendation.ts'
import { inOrder } from '../status.ts'
import { progressOf } from '../vocabulary.ts'

/** What someone says of a recommendation, or of one element of it. */
export interface Rating {
  readonly id: string
  /** Whose word it is: the council's own, or another body's. */
  readonly by: 'council' | 'agency'
  /** "Trafficking in Persons Council", "Department of Children and Families". */
  readonly rater: string
  /** Absent: the whole recommendation. */
  readonly elementId?: string
  readonly status: ImplementationStatus
  readonly date: string
  readonly reason?: string
}

/**
 * - `same`: the rating says what the record derives;
 * - `says more`, `says less`: it is further along, or less far, than the record;
 * - `says otherwise`: as far along, in other words (superseded against no action).
 */
export type RatingVerdict = 'same' | 'says more' | 'says less' | 'says otherwise'

export interface RatingComparison {
  readonly rating: Rating
  readonly derived: ImplementationStatus
  readonly verdict: RatingVerdict
  /** True where the record holds a later event than the rating: it may simply be out of date. */
  readonly isOlder: boolean
  /** The difference in a sentence. */
  readonly words: string
}

export interface DerivedPoint {
  readonly status: ImplementationStatus
  readonly date: string
}

/**
 * Compares the latest rating of each rater with the derived status of the whole or the element that it rates.
 * @param elements derived status of each element, as `deriveStatus` gives it; a rating of an unknown element is left out
 * @returns the council's first, then the agencies by name
 */
export function compareRatings(
  whole: DerivedPoint,
  elements: ReadonlyMap<string, DerivedPoint>,
  ratings: readonly Rating[],
): RatingComparison[] {
  const latest = new Map(
    inOrder(ratings).map((rating) => [`${rating.by}\n${rating.rater}\n${rating.elementId ?? ''}`, rating]),
  )
  return [...latest.values()]
    .flatMap((rating) => {
      const derived = rating.elementId === undefined ? whole : elements.get(rating.elementId)
      return derived ? [comparison(rating, derived)] : []
    })
    .sort((a, b) =>
      a.rating.by === b.rating.by
        ? a.rating.rater.localeCompare(b.rating.rater, 'en')
        : a.rating.by === 'council'
          ? -1
          : 1,
    )
}

function verdictOf(rated: ImplementationStatus, derived: ImplementationStatus): RatingVerdict {
  if (rated === derived) return 'same'
  const gain = progressOf(rated) - progressOf(derived)
  return gain > 0 ? 'says more' : gain < 0 ? 'says less' : 'says otherwise'
}

function comparison(rating: Rating, derived: DerivedPoint): RatingComparison {
  const verdict = verdictOf(rating.status, derived.status)
  const isOlder = rating.date < derived.date
  const said = `${rating.rater} said “${rating.status}” (${printDate(rating.date)})`
  const record = `the record says “${derived.status}” (${printDate(derived.date)})`
  const age = isOlder && verdict !== 'same' ? ' The rating is older than the latest event of the record.' : ''
  const words = verdict === 'same' ? `${said}, and so does the record.` : `${said}; ${record}.${age}`
  return { rating, derived: derived.status, verdict, isOlder, words }
}
