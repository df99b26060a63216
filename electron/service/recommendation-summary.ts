/** Recommendations as rows and mentions: always with status, standing and dissents. */
import type { RecommendationMention, RecommendationRow } from '#shared/contract/index.ts'
import { type DerivedStatus, deriveStatus, dissentsOf, inOrder, isSettled } from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'

export function highestOf({ highest }: DerivedStatus): RecommendationRow['highest'] {
  return { status: highest.status, date: highest.date, what: highest.what }
}

/** True where the council has not confirmed every event of it. */
export const awaitsConfirmation = (record: Recommendation): boolean =>
  record.events.some((event) => event.awaitsConfirmation)

/** The store gives out the same record until a part of it is written. */
const rows = new WeakMap<Recommendation, RecommendationRow>()

/** @param owner who looks after it, if anyone does */
export function recommendationRow(record: Recommendation, owner: string | undefined): RecommendationRow {
  const known = rows.get(record)
  if (known && known.owner === (owner ?? null)) return known
  const row = newRow(record, owner)
  rows.set(record, row)
  return row
}

function newRow(record: Recommendation, owner: string | undefined): RecommendationRow {
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
    awaitsConfirmation: awaitsConfirmation(record),
    sectionIds: [...new Set(record.sections.map((section) => section.sectionId))],
    lastEvent: { date: last.date, what: last.what },
    elementCount: record.elements.length,
    elementsSettled: [...elements.values()].filter((element) => isSettled(element.status)).length,
    owner: owner ?? null,
  }
}

export function recommendationMention(record: Recommendation): RecommendationMention {
  const { id, year, number, shortTitle, standing } = record
  return {
    id,
    year,
    number,
    shortTitle,
    standing,
    dissents: dissentsOf(record.positions),
    status: deriveStatus(record).whole.status,
    awaitsConfirmation: awaitsConfirmation(record),
  }
}

/** Mentions of several recommendations, each once, by year and number. */
export function mentionsOf(store: Store, ids: readonly string[]): RecommendationMention[] {
  return [...new Set(ids)]
    .flatMap((id) => store.recommendations.get(id) ?? [])
    .sort((a, b) => a.year - b.year || a.number - b.number)
    .map(recommendationMention)
}
