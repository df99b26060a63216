/** The list of acts and bills: filtered and sorted. */
import type { LegislationRow } from '#shared/contract/index.ts'

export interface LegislationFilter {
  readonly kind: string
  readonly year: string
  readonly session: string
  readonly outcome: string
  /** 'with' or 'without' a text that was read; '' for all. */
  readonly text: string
  readonly words: string
}

export type SortKey = 'year' | 'number' | 'sections'

export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

/** Reads `year`, `-year`, …; the newest first where the address says nothing or nothing that is known. */
export function readSort(value: string): Sort {
  const descending = value.startsWith('-')
  const key = descending ? value.slice(1) : value
  return key === 'year' || key === 'number' || key === 'sections'
    ? { key, descending }
    : { key: 'year', descending: true }
}

export function writeSort(sort: Sort): string {
  return `${sort.descending ? '-' : ''}${sort.key}`
}

/** What of a row can be searched: number with and without its dots and spaces, title, session, sections. */
function searchable(row: LegislationRow): string {
  const bare = row.number.replace(/[.\s\u00a0]/g, '')
  return [row.number, bare, row.title ?? '', row.session, ...row.sectionIds].join(' ').toLowerCase()
}

export function filterLegislation(
  rows: readonly LegislationRow[],
  filter: LegislationFilter,
): LegislationRow[] {
  const words = filter.words.toLowerCase().trim().split(/\s+/)
  return rows.filter(
    (row) =>
      (filter.kind === '' || row.kind === filter.kind) &&
      (filter.year === '' || String(row.year) === filter.year) &&
      (filter.session === '' || row.session === filter.session) &&
      (filter.outcome === '' || row.outcome === filter.outcome) &&
      (filter.text === '' || row.texts > 0 === (filter.text === 'with')) &&
      words.every((word) => searchable(row).includes(word)),
  )
}

/** Numbers compare as people read them: P.A. 17-32 before P.A. 17-129. */
const byNumber = new Intl.Collator('en', { numeric: true })

export function sortLegislation(
  rows: readonly LegislationRow[],
  { key, descending }: Sort,
): LegislationRow[] {
  const compare = (a: LegislationRow, b: LegislationRow): number => {
    if (key === 'year') return a.year - b.year
    if (key === 'sections') return a.sectionIds.length - b.sectionIds.length
    return byNumber.compare(a.number, b.number)
  }
  return [...rows].sort(
    (a, b) => (descending ? -compare(a, b) : compare(a, b)) || byNumber.compare(a.number, b.number),
  )
}
