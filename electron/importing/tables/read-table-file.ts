/** A table as a file: CSV in whatever encoding a spreadsheet writes, or the first sheet of an XLSX workbook. */
import readXlsxFile from 'read-excel-file/node'
import { type CsvRow, readCsv, unguardCell } from '#shared/council/csv/index.ts'
import { decodeText, EncodingFault } from '../encoding.ts'
import { zipParts } from '../zip.ts'

export type TableFileFault = { readonly line: number; readonly message: string }

export type TableFile =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly fault: TableFileFault }

/** Most rows of a sheet; a workbook can claim a million empty ones. */
const mostRows = 20_000

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
/** An old Excel file, or one that is protected by a password, is an OLE container. */
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

const refused = (message: string, line = 1): TableFile => ({ ok: false, fault: { line, message } })

/** A spreadsheet's own values as the words that a person would have typed. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return unguardCell(String(value))
}

/** A workbook of 20,000 rows unpacks to a few megabytes. */
const unpacked = { parts: 500, bytes: 100 * 1024 * 1024, ratio: 300 }

async function readWorkbook(bytes: Uint8Array): Promise<TableFile> {
  try {
    for (const part of zipParts(bytes, unpacked, (_code, where, what) => {
      throw new RangeError(`${where}: ${what}`)
    }))
      part.read()
    const sheets = await readXlsxFile(Buffer.from(bytes))
    const sheet = sheets[0]?.data ?? []
    if (sheet.length > mostRows)
      return refused(`The sheet has ${sheet.length} rows; at most ${mostRows} are read.`)
    const rows = sheet.map((row, index): CsvRow => ({ line: index + 1, cells: row.map(cellText) }))
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }
  } catch {
    return refused('This workbook cannot be read. Save it again as XLSX or as CSV.')
  }
}

/**
 * Reads the rows of a file, the heading among them. Never throws.
 * @param bytes the whole file
 */
export async function readTableFile(bytes: Uint8Array): Promise<TableFile> {
  if (bytes.length === 0) return refused('The file is empty.')
  if (isOle(bytes))
    return refused(
      'This is an old Excel file or one with a password. Save it as XLSX without a password, or as CSV.',
    )
  if (isZip(bytes)) return readWorkbook(bytes)
  try {
    const read = readCsv(decodeText(bytes).text)
    return read.ok ? { ok: true, rows: read.rows } : refused(read.fault.message, read.fault.line)
  } catch (error) {
    if (error instanceof EncodingFault) return refused(error.message, error.line)
    throw error
  }
}
