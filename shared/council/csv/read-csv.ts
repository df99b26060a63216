/**
 * CSV as people's programs write it: comma, semicolon or tab; CRLF, LF or CR; with or without a byte order mark.
 *
 * Our own reader, because the line of each row and a fault's place are needed for messages that a person can act on, and
 * none of the libraries looked at fits shared/: csv-parse carries a Buffer of its own and types that need Node's,
 * papaparse names no line of a row that holds line breaks, d3-dsv accepts a quotation mark that never ends. Tests hold
 * it against csv-parse.
 */
import { unguardCell } from './formula-cells.ts'

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvFault {
  readonly line: number
  /** Cell of the row, from 1. */
  readonly cell: number
  readonly message: string
}

export type ReadCsv =
  | { readonly ok: true; readonly delimiter: string; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly fault: CsvFault }

const DELIMITERS = [',', ';', '\t'] as const

/** The mark that parts the first line's cells most often, outside quotation marks; a comma where none does. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>()
  let isQuoted = false
  for (const mark of text) {
    if (mark === '"') isQuoted = !isQuoted
    else if (!isQuoted && (mark === '\n' || mark === '\r')) break
    else if (!isQuoted) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return DELIMITERS.reduce(
    (best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best),
    ',',
  )
}

/**
 * Reads all rows; empty lines are left out. Apostrophes by which this program guards cells are taken off.
 * @param delimiter as a person chose it; otherwise told by the first line
 */
export function readCsv(text: string, delimiter?: string): ReadCsv {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (body.includes('\0'))
    return {
      ok: false,
      fault: {
        line: 1,
        cell: 1,
        message: 'This is not a text file. A spreadsheet must be saved as CSV, or imported as XLSX.',
      },
    }
  return new CsvReader(body, delimiter ?? delimiterOf(body)).read()
}

class CsvReader {
  readonly #text: string
  readonly #delimiter: string
  #at = 0
  #line = 1
  #rows: CsvRow[] = []

  constructor(text: string, delimiter: string) {
    this.#text = text
    this.#delimiter = delimiter
  }

  read(): ReadCsv {
    while (this.#at < this.#text.length) {
      const fault = this.#row()
      if (fault) return { ok: false, fault }
    }
    return { ok: true, delimiter: this.#delimiter, rows: this.#rows }
  }

  #row(): CsvFault | undefined {
    const line = this.#line
    const cells: string[] = []
    for (;;) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted(cells.length + 1) : this.#plain()
      if (typeof cell !== 'string') return cell
      cells.push(unguardCell(cell))
      if (this.#text[this.#at] !== this.#delimiter) break
      this.#at++
    }
    this.#lineEnd()
    if (cells.length > 1 || cells[0]?.trim() !== '') this.#rows.push({ line, cells })
    return undefined
  }

  #plain(): string {
    const start = this.#at
    while (this.#at < this.#text.length && !this.#isCellEnd()) this.#at++
    return this.#text.slice(start, this.#at)
  }

  #quoted(cell: number): string | CsvFault {
    const opened = this.#line
    let value = ''
    this.#at++
    for (;;) {
      const end = this.#text.indexOf('"', this.#at)
      if (end < 0)
        return { line: opened, cell, message: 'The quotation mark that opens this cell is never closed.' }
      const part = this.#text.slice(this.#at, end)
      value += part
      this.#line += part.match(/\r\n?|\n/g)?.length ?? 0
      this.#at = end + 1
      if (this.#text[this.#at] !== '"') break
      value += '"'
      this.#at++
    }
    if (this.#at < this.#text.length && !this.#isCellEnd())
      return {
        line: this.#line,
        cell,
        message:
          'Something follows the quotation mark that closes this cell. A quotation mark inside a cell is written twice.',
      }
    return value
  }

  #isCellEnd(): boolean {
    const mark = this.#text[this.#at]
    return mark === this.#delimiter || mark === '\n' || mark === '\r'
  }

  #lineEnd(): void {
    if (this.#at >= this.#text.length) return
    this.#at += this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n' ? 2 : 1
    this.#line++
  }
}
