/** Tables as CSV (RFC 4180): CRLF, UTF-8, cells guarded against running as formulas. */
import { guardCell } from './formula-cells.ts'

/** A number is written as it is; a finite number cannot be a formula. */
export type CsvCell = string | number | undefined

const QUOTED = /[",;\t\r\n]|^\s|\s$/

function cellText(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`Not a finite number: ${cell}`)
    return String(cell)
  }
  const guarded = guardCell(cell)
  // Semicolons and tabs too: a program that splits at them must not find a new cell inside this one.
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * @param rows the heading first
 * @returns the file's text with a byte order mark, by which Excel knows UTF-8
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}
