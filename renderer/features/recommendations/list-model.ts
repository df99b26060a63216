/** Filtering, sorting and grouping the list of recommendations. Pure, so that it can be tested without a screen. */
import type { RecommendationRow } from '#shared/contract/index.ts'
import { progressOf, standingWords, statusesFor } from '#shared/council/index.ts'
import { type ImplementationStatus, implementationStatus, standing } from '#shared/model/index.ts'
import { capitalised, sectionLabel } from '../../components/labels.ts'
import type { ColumnId } from './list-columns.ts'

export const filterKeys = ['status', 'standing', 'year', 'section'] as const
export type FilterKey = (typeof filterKeys)[number]
/** Values wanted for each filter; none: everything passes. */
export type Filters = Readonly<Record<FilterKey, readonly string[]>>

export const groupKeys = ['none', ...filterKeys] as const
export type GroupKey = (typeof groupKeys)[number]

/** Values of a row that a filter or a group looks at. */
export function valuesOf(row: RecommendationRow, key: FilterKey): readonly string[] {
  if (key === 'status') return [row.status]
  if (key === 'standing') return [row.standing]
  if (key === 'year') return [String(row.year)]
  return row.sectionIds
}

/** A value in the words of the screens. */
export function valueWords(key: FilterKey, value: string): string {
  if (key === 'section') return value === '' ? 'No section named' : sectionLabel(value)
  if (key === 'standing') {
    const known = standing.safeParse(value)
    return known.success ? standingWords(known.data) : value
  }
  return key === 'status' ? capitalised(value) : value
}

/**
 * Rows that pass every filter and contain every word typed.
 * @param words typed by the person; matched without regard to case in number, title and section numbers
 */
export function filterRows(
  rows: readonly RecommendationRow[],
  filters: Filters,
  words: string,
): RecommendationRow[] {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const passes = filterKeys.every(
      (key) => filters[key].length === 0 || valuesOf(row, key).some((value) => filters[key].includes(value)),
    )
    const text =
      `${row.year} no. ${row.number} ${row.shortTitle} ${row.sectionIds.join(' ')} ${row.owner ?? ''}`.toLowerCase()
    return passes && typed.every((word) => text.includes(word))
  })
}

const byNumber = (a: RecommendationRow, b: RecommendationRow) => b.year - a.year || a.number - b.number
const text = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

const comparers: Record<ColumnId, (a: RecommendationRow, b: RecommendationRow) => number> = {
  number: byNumber,
  title: (a, b) => text(a.shortTitle.replace(/^\W+/, ''), b.shortTitle.replace(/^\W+/, '')),
  standing: (a, b) => standing.options.indexOf(a.standing) - standing.options.indexOf(b.standing),
  status: (a, b) => progressOf(b.status) - progressOf(a.status) || statusPlace(a) - statusPlace(b),
  highest: (a, b) => progressOf(b.highest.status) - progressOf(a.highest.status),
  elements: (a, b) => b.elementsSettled / b.elementCount - a.elementsSettled / a.elementCount,
  sections: (a, b) => text(a.sectionIds[0] ?? '\uffff', b.sectionIds[0] ?? '\uffff'),
  last: (a, b) => text(b.lastEvent.date, a.lastEvent.date),
  owner: (a, b) => text(a.owner ?? '\uffff', b.owner ?? '\uffff'),
}

function statusPlace(row: RecommendationRow): number {
  return implementationStatus.options.indexOf(row.status)
}

/** Sorted by a column; equal rows stay in order of year (newest first) and number. */
export function sortRows(
  rows: readonly RecommendationRow[],
  column: ColumnId,
  descending: boolean,
): RecommendationRow[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => sign * comparers[column](a, b) || byNumber(a, b))
}

/** Every status that one of the rows may have: those of the law first. */
export function statusesOf(rows: readonly RecommendationRow[]): ImplementationStatus[] {
  const kinds = [true, false].filter((asks) => rows.some((row) => row.asksChangeOfLaw === asks))
  return [...new Set(kinds.flatMap((asks) => statusesFor(asks)))]
}

export interface RowGroup {
  readonly value: string
  readonly label: string
  readonly rows: readonly RecommendationRow[]
}

/** Groups in the order of the field's words (sections and years in their own); a row stands in each group it belongs to. */
export function groupRows(rows: readonly RecommendationRow[], key: GroupKey): RowGroup[] {
  if (key === 'none') return [{ value: '', label: '', rows }]
  const groups = new Map<string, RecommendationRow[]>()
  for (const row of rows) {
    const values = valuesOf(row, key)
    for (const value of values.length > 0 ? values : [''])
      groups
        .set(value, groups.get(value) ?? [])
        .get(value)
        ?.push(row)
  }
  return [...groups]
    .map(([value, inside]) => ({ value, label: valueWords(key, value), rows: inside }))
    .sort((a, b) => groupPlace(key, a.value, b.value))
}

function groupPlace(key: FilterKey, a: string, b: string): number {
  if (key === 'status') return place(implementationStatus.options, a) - place(implementationStatus.options, b)
  if (key === 'standing') return place(standing.options, a) - place(standing.options, b)
  if (key === 'year') return text(b, a)
  return text(a || '\uffff', b || '\uffff')
}

function place(options: readonly string[], value: string): number {
  return options.indexOf(value)
}

/** The year and number that a recommendation added now would most likely have: the next of the latest year. */
export function nextNumber(rows: readonly RecommendationRow[]): { year: number; number: number } {
  const year = rows.reduce((latest, row) => Math.max(latest, row.year), 0) || new Date().getFullYear()
  const numbers = rows.filter((row) => row.year === year).map((row) => row.number)
  return { year, number: Math.min(999, Math.max(0, ...numbers) + 1) }
}
