/**
 * No cell that the program writes runs as a formula in a spreadsheet, and none loses a character by it.
 *
 * Rule: a cell whose first character, after white space and apostrophes, could begin a formula gets an apostrophe in
 * front; the import takes exactly that one off again. Source: OWASP, "CSV Injection" (= + - @, tab, carriage return and
 * line feed, and the full-width = + - @, which some programs fold). Numbers are not touched: write them as numbers.
 */

const START = /^'*\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const GUARDED = /^'+\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** True for a cell that a spreadsheet might run, or that an apostrophe already guards. */
export function needsGuard(cell: string): boolean {
  return START.test(cell)
}

/** The cell as it is written. `unguardCell` gives back what was given. */
export function guardCell(cell: string): string {
  return needsGuard(cell) ? `'${cell}` : cell
}

/** The cell as it was before it was written; a cell that needs no guard is given as it is. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}

/** True for a cell of somebody else's file that would run as a formula: `=HYPERLINK(…)`. Not for "-5" or "+1 860 …". */
export function isFormula(cell: string): boolean {
  if (/^\s*[=@\uff1d\uff20]/.test(cell)) return true
  return /^\s*[+\-\uff0b\uff0d]/.test(cell) && /\w\s{0,3}\(|[!|]/.test(cell)
}
