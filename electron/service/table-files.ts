/** Tables that people bring in and take out: bytes to rows, rows to a file. */
import { AppError } from '#shared/contract/errors.ts'
import { maxTableBytes, type TableFaultView } from '#shared/contract/index.ts'
import { type CsvRow, type TableFault, writeCsv } from '#shared/council/csv/index.ts'
import { type Sheet, writeXlsx } from '../exporting/tables/write-xlsx.ts'
import { readTableFile } from '../importing/tables/read-table-file.ts'

/** @throws AppError TOO_LARGE; INVALID_INPUT for a file that is no table, by its line */
export async function rowsOfTable({
  name,
  base64,
}: {
  readonly name: string
  readonly base64: string
}): Promise<readonly CsvRow[]> {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > maxTableBytes) {
    const message = `${name} has over ${maxTableBytes / 1024 / 1024} MB. Part it into several tables.`
    throw new AppError('TOO_LARGE', message, { where: name })
  }
  const file = await readTableFile(bytes)
  if (file.ok) return file.rows
  const { line, message } = file.fault
  throw new AppError('INVALID_INPUT', `${name}, line ${line}: ${message} Nothing was changed.`, {
    where: `line ${line}`,
  })
}

export const faultView = ({ severity, line, column, message }: TableFault): TableFaultView => ({
  severity,
  line,
  column: column ?? null,
  message,
})

/** Nothing of a table with an error is taken, and questions must have been read. @throws AppError INVALID_INPUT */
export function refuseFaultyTable(faults: readonly TableFaultView[], questionsAnswered: boolean): void {
  const refuse = (where: string, message: string) => {
    throw new AppError('INVALID_INPUT', `${message} Nothing was changed.`, { where })
  }
  const error = faults.find(({ severity }) => severity === 'error')
  if (error) refuse(`line ${error.line}`, `Line ${error.line}: ${error.message}`)
  if (faults.length > 0 && !questionsAnswered)
    refuse('questionsAnswered', `The table raises ${faults.length} questions: read them first.`)
}

/** A table as a file; of several sheets a CSV file holds the first only. @param name without its ending */
export async function tableFile(name: string, format: 'csv' | 'xlsx', sheets: readonly [Sheet, ...Sheet[]]) {
  const [{ columns, rows }] = sheets
  const bytes =
    format === 'csv'
      ? Buffer.from(writeCsv([columns.map(({ heading }) => heading), ...rows]), 'utf8')
      : Buffer.from(await writeXlsx(sheets))
  const mime =
    format === 'csv'
      ? 'text/csv;charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: `${name}.${format}`, mime, base64: bytes.toString('base64'), bytes: bytes.length }
}

/** The second sheet of a template: what belongs in each column. */
export const columnsSheet = (
  columns: readonly {
    readonly heading: string
    readonly isRequired: boolean
    readonly help: string
  }[],
): Sheet => ({
  name: 'What belongs where',
  columns: [
    { heading: 'Column', width: 24 },
    { heading: 'Required', width: 10 },
    { heading: 'What belongs in it', width: 80 },
  ],
  rows: columns.map(({ heading, isRequired, help }) => [heading, isRequired ? 'yes' : 'no', help]),
})
