/** Readers of single cells. */
import { parseDate } from '../../law/dates/partial.ts'
import type { CellReading } from './table-model.ts'

/** A text of at most `max` characters, white space folded. */
export const textCell =
  (max: number) =>
  (cell: string): CellReading<string> => {
    const value = cell.replace(/\s+/g, ' ')
    return value.length <= max
      ? { ok: true, value }
      : { ok: false, message: `The text has ${value.length} characters; at most ${max} are kept.` }
  }

/** A whole number between two bounds; "1,234" is read, "12.5" is not. */
export const wholeNumberCell =
  (min: number, max: number) =>
  (cell: string): CellReading<number> => {
    const digits = /^\d{1,3}(,\d{3})+$/.test(cell) ? cell.replaceAll(',', '') : cell
    const value = Number(digits)
    return /^\d+$/.test(digits) && value >= min && value <= max
      ? { ok: true, value }
      : { ok: false, message: `“${cell}” is not a whole number from ${min} to ${max}.` }
  }

/** A date as people write it, to the day, the month or the year. */
export function dateCell(cell: string): CellReading<string> {
  const read = parseDate(cell)
  return read.ok ? { ok: true, value: read.date } : { ok: false, message: read.message }
}

const YES = new Set(['yes', 'y', 'true', '1', 'x'])
const NO = new Set(['no', 'n', 'false', '0', '-'])

export function yesNoCell(cell: string): CellReading<boolean> {
  const word = cell.toLowerCase()
  if (YES.has(word) || NO.has(word)) return { ok: true, value: YES.has(word) }
  return { ok: false, message: `“${cell}” is neither yes nor no.` }
}

/** Several texts, one on each line of the cell or parted by the mark given. */
export const listCell =
  (separator: ';' | '|', max: number) =>
  (cell: string): CellReading<string[]> => {
    const items = cell
      .split(/\r\n?|\n/)
      .flatMap((line) => line.split(separator))
      .map((item) => item.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
    const long = items.find((item) => item.length > max)
    return long === undefined
      ? { ok: true, value: items }
      : { ok: false, message: `“${long.slice(0, 40)}…” has more than ${max} characters.` }
  }
