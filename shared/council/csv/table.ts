/** A table with named columns, read row by row; each fault names its line and its column. */
import { isFormula } from './formula-cells.ts'
import type { CsvRow } from './read-csv.ts'
import type { Column, Columns, TableFault, TableFaultCode, TableReading, TableRow } from './table-model.ts'

const folded = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * @param rows the heading row first, as `readCsv` or a reader of spreadsheets gives them
 * @returns no rows at all where the heading has an error, since no cell could be trusted then
 */
export function readTable<R extends object>(columns: Columns<R>, rows: readonly CsvRow[]): TableReading<R> {
  const [heading, ...rest] = rows
  if (!heading) return { rows: [], faults: [fault('error', 'NO_ROWS', 1, 'The file has no rows.')] }
  const { places, faults } = placesOf(columns, heading)
  if (faults.some(({ severity }) => severity === 'error')) return { rows: [], faults }
  // Spreadsheets write rows of nothing but separators below the last one.
  const body = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (body.length === 0)
    faults.push(fault('error', 'NO_ROWS', heading.line, 'The file has a heading and no rows below it.'))
  const read = body.flatMap((row): TableRow<R>[] => {
    const found = readRow(columns, places, row, heading.cells.length)
    faults.push(...found.faults)
    return found.record ? [{ line: row.line, record: found.record }] : []
  })
  return { rows: read, faults }
}

function fault(
  severity: TableFault['severity'],
  code: TableFaultCode,
  line: number,
  message: string,
  column?: string,
): TableFault {
  return { severity, code, line, ...(column !== undefined && { column }), message }
}

const entriesOf = <R extends object>(columns: Columns<R>) =>
  Object.entries(columns) as [keyof R & string, Column<unknown>][]

/** Where each column stands in the file. */
function placesOf<R extends object>(columns: Columns<R>, heading: CsvRow) {
  const places = new Map<keyof R & string, number>()
  const faults: TableFault[] = []
  for (const [at, cell] of heading.cells.entries()) {
    if (cell.trim() === '') continue
    const found = entriesOf(columns).find(([, column]) =>
      [column.heading, ...column.aliases].some((name) => folded(name) === folded(cell)),
    )
    if (!found) {
      const message = `The column “${cell.trim()}” is not known; it would be left out.`
      faults.push(fault('question', 'UNKNOWN_COLUMN', heading.line, message, cell.trim()))
    } else if (places.has(found[0])) {
      const message = `The column “${found[1].heading}” stands in the heading twice.`
      faults.push(fault('error', 'REPEATED_COLUMN', heading.line, message, cell.trim()))
    } else places.set(found[0], at)
  }
  for (const [key, { heading: name, isRequired }] of entriesOf(columns)) {
    if (isRequired && !places.has(key))
      faults.push(
        fault(
          'error',
          'MISSING_COLUMN',
          heading.line,
          `The column “${name}” is missing from the heading.`,
          name,
        ),
      )
  }
  return { places, faults }
}

function readRow<R extends object>(
  columns: Columns<R>,
  places: ReadonlyMap<keyof R & string, number>,
  row: CsvRow,
  width: number,
): { record?: R; faults: TableFault[] } {
  const faults: TableFault[] = []
  if (row.cells.slice(width).some((cell) => cell.trim() !== ''))
    faults.push(
      fault(
        'error',
        'TOO_MANY_CELLS',
        row.line,
        `The row has ${row.cells.length} cells, the heading ${width}. A comma inside a cell must stand between quotation marks.`,
      ),
    )
  const record: Partial<Record<keyof R & string, unknown>> = {}
  for (const [key, column] of entriesOf(columns)) {
    const at = places.get(key)
    const cell = at === undefined ? '' : (row.cells[at] ?? '').trim()
    if (cell === '') {
      if (column.isRequired)
        faults.push(
          fault('error', 'MISSING_VALUE', row.line, `“${column.heading}” is empty.`, column.heading),
        )
      continue
    }
    if (isFormula(cell)) {
      const message = `“${cell.slice(0, 60)}” looks like a formula. It would be taken as plain text and never run.`
      faults.push(fault('question', 'FORMULA', row.line, message, column.heading))
    }
    const reading = column.read(cell)
    if (reading.ok) record[key] = reading.value
    else faults.push(fault('error', 'BAD_VALUE', row.line, reading.message, column.heading))
  }
  return faults.some(({ severity }) => severity === 'error') ? { faults } : { record: record as R, faults }
}

/** Faults for rows that have the same key as an earlier one; each names the earlier line. */
export function duplicateFaults<R>(
  rows: readonly TableRow<R>[],
  keyOf: (record: R) => string,
  column: string,
): TableFault[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ line, record }) => {
    const key = keyOf(record)
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, line)
      return []
    }
    return [fault('error', 'DUPLICATE', line, `${key} stands on line ${earlier} already.`, column)]
  })
}
