/** Spreadsheets: every text is a text cell, which no program runs as a formula. */
import writeXlsxFile from 'write-excel-file/node'

export interface SheetColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
}

export interface Sheet {
  /** At most 31 characters. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** A text, a number, or nothing. */
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** The longest text that a cell of XLSX holds. */
const longestText = 32_767

function cell(value: string | number | undefined) {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  return { value: value.slice(0, longestText), type: String, wrap: true, alignVertical: 'top' as const }
}

/** Writes a workbook, headings in bold and fixed. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ heading }) => ({
          value: heading,
          type: String,
          fontWeight: 'bold' as const,
          wrap: true,
        })),
        ...rows.map((row) => row.map(cell)),
      ],
    })),
  )
  return new Uint8Array(await written.toBuffer())
}
