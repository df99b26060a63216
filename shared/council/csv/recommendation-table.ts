/** The table of recommendations: the template that people fill in, its import and the same columns on export. */
import type { CsvRow } from './read-csv.ts'
import { type RecommendationRow, recommendationColumns } from './recommendation-columns.ts'
import { duplicateFaults, readTable } from './table.ts'
import type { TableReading } from './table-model.ts'
import type { CsvCell } from './write-csv.ts'

const ORDER = Object.keys(recommendationColumns) as (keyof RecommendationRow)[]

/** The template's heading; a template carries no example rows, which would be imported. */
export function recommendationHeading(): string[] {
  return ORDER.map((key) => recommendationColumns[key].heading)
}

/** Reads the rows of a file; a number that stands twice in one year is an error on the later line. */
export function readRecommendationTable(rows: readonly CsvRow[]): TableReading<RecommendationRow> {
  const read = readTable<RecommendationRow>(recommendationColumns, rows)
  const duplicates = duplicateFaults(
    read.rows,
    ({ year, number }) => `Recommendation ${number} of ${year}`,
    recommendationColumns.number.heading,
  )
  const wrong = new Set(duplicates.map(({ line }) => line))
  return {
    rows: read.rows.filter(({ line }) => !wrong.has(line)),
    faults: [...read.faults, ...duplicates].sort((a, b) => a.line - b.line),
  }
}

/** The cells of a row in the template's order, so that an export can be imported again. */
export function recommendationCells(row: RecommendationRow): CsvCell[] {
  return ORDER.map((key) => {
    const value = row[key]
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (Array.isArray(value)) return value.join(key === 'sections' ? '; ' : '\n')
    return value as CsvCell
  })
}

/** "Department of Labor: too costly" as a holder and a reason. */
export function holderAndReason(item: string): { holder: string; reason?: string } {
  const at = item.indexOf(': ')
  return at < 0 ? { holder: item } : { holder: item.slice(0, at).trim(), reason: item.slice(at + 2).trim() }
}

/** A title for lists from the first words of a text, at most `max` characters, cut between words. */
export function shortTitleOf(text: string, max = 80): string {
  const words = text.replace(/^\s*recommend(?:s|ed)?\s+/i, '').replace(/[.;]?\s*$/, '')
  const title = words.length <= max ? words : `${words.slice(0, max - 1).replace(/\s+\S*$/, '')}…`
  return title.charAt(0).toUpperCase() + title.slice(1)
}
