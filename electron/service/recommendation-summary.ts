/** Recommendations as rows and mentions: always with status, standing and dissents. */
import type { RecommendationMention, RecommendationRow } from '#shared/contract/index.ts'
import {
  type DerivedStatus,
  deriveStatus,
  dissentsOf,
  inOrder,
  isSettled,
  statusAwaitsConfirmation,
} from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'

export function highestOf({ highest }: DerivedStatus): RecommendationRow['highest'] {
  return { status: highest.status, date: highest.date, what: highest.what }
}

interface Beside {
  readonly owner?: string | undefined
  readonly withdrawn?: number | null | undefined
}

/** The store gives out the same record until a part of it is written. */
const rows = new WeakMap<Recommendation, RecommendationRow>()

/**
 * @param beside what the store keeps beside the record: who looks after it, if anyone does, and the year in which it was
 *   withdrawn, if it was
 */
export function recommendationRow(record: Recommendation, beside: Beside): RecommendationRow {
  const known = rows.get(record)
  const { owner = null, withdrawn = null } = beside
  if (known && known.owner === owner && known.withdrawn === withdrawn) return known
  const row = newRow(record, { owner, withdrawn })
  rows.set(record, row)
  return row
}

function newRow(
  record: Recommendation,
  beside: Pick<RecommendationRow, 'owner' | 'withdrawn'>,
): RecommendationRow {
  const { whole, elements } = deriveStatus(record)
  const last = inOrder(record.events).at(-1) ?? whole
  return {
    id: record.id,
    year: record.year,
    number: record.number,
    shortTitle: record.shortTitle,
    standing: record.standing,
    dissents: dissentsOf(record.positions),
    asksChangeOfLaw: record.asksChangeOfLaw,
    status: whole.status,
    statusDate: whole.date,
    highest: highestOf(whole),
    awaitsConfirmation: statusAwaitsConfirmation(record),
    sectionIds: [...new Set(record.sections.map((section) => section.sectionId))],
    lastEvent: { date: last.date, what: last.what },
    elementCount: record.elements.length,
    elementsSettled: [...elements.values()].filter((element) => isSettled(element.status)).length,
    ...beside,
  }
}

export function recommendationMention(store: Store, record: Recommendation): RecommendationMention {
  const { id, year, number, shortTitle, standing } = record
  return {
    id,
    year,
    number,
    shortTitle,
    standing,
    dissents: dissentsOf(record.positions),
    status: deriveStatus(record).whole.status,
    awaitsConfirmation: statusAwaitsConfirmation(record),
    withdrawn: store.councilReports.withdrawnIn(id),
  }
}

/** Mentions of several recommendations, each once, by year and number. */
export function mentionsOf(store: Store, ids: readonly string[]): RecommendationMention[] {
  return [...new Set(ids)]
    .flatMap((id) => store.recommendations.get(id) ?? [])
    .sort((a, b) => a.year - b.year || a.number - b.number)
    .map((record) => recommendationMention(store, record))
}
