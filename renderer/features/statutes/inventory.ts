/** The inventory as the list shows it: filtered, in statute order, grouped by area or by chapter. */
import type { SectionRow } from '#shared/contract/index.ts'
import { compareSections } from '#shared/law/citation.ts'

export type Grouping = 'area' | 'chapter'

export interface InventoryFilter {
  /** 'with' or 'without' text; '' for all. */
  readonly text: string
  /** A status such as 'repealed'; '' for all. */
  readonly status: string
  /** Only sections that a recommendation names. */
  readonly recommended: boolean
  readonly area: string
  readonly chapter: string
  /** Words that the number or the catchline must hold. */
  readonly words: string
}

/** Name of the group of sections that an import brought and that are not of the inventory: they have no area. */
export const outsideInventory = 'outside the inventory'

export interface InventoryGroup {
  readonly name: string
  readonly rows: readonly SectionRow[]
}

function holdsWords(row: SectionRow, words: string): boolean {
  const text = `${row.id} ${row.catchline}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

export function filterInventory(rows: readonly SectionRow[], filter: InventoryFilter): SectionRow[] {
  return rows.filter(
    (row) =>
      (filter.text === '' || row.hasText === (filter.text === 'with')) &&
      (filter.status === '' || row.status === filter.status) &&
      (!filter.recommended || row.recommendations > 0) &&
      (filter.area === '' || row.area === filter.area) &&
      (filter.chapter === '' || row.chapter === filter.chapter) &&
      holdsWords(row, filter.words.trim()),
  )
}

/** Groups rows; rows and chapters stand in statute order, areas by how many sections they have, most first. */
export function groupInventory(rows: readonly SectionRow[], by: Grouping): InventoryGroup[] {
  const sorted = [...rows].sort((a, b) => compareSections(a.id, b.id))
  const name = (row: SectionRow) =>
    by === 'area' ? row.area || outsideInventory : `Title\u00a0${row.title}, chapter\u00a0${row.chapter}`
  const groups = [...Map.groupBy(sorted, name)].map(([each, members]) => ({ name: each, rows: members }))
  const last = (group: InventoryGroup) => Number(group.name === outsideInventory)
  return by === 'area' ? groups.sort((a, b) => last(a) - last(b) || b.rows.length - a.rows.length) : groups
}

/** The values that a filter can take, in the order in which they occur. */
export function valuesOf<K extends 'status' | 'area' | 'chapter'>(
  rows: readonly SectionRow[],
  key: K,
): string[] {
  return [...new Set(rows.map((row) => row[key]))].filter((value) => value !== '')
}
