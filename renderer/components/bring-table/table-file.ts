/** A table as a person picked or pasted it, in the form in which it is sent. */
import { AppError, maxTableBytes } from '#shared/contract/index.ts'
import { readCsv } from '#shared/council/csv/index.ts'
import { toBase64 } from '../base64.ts'

export interface TableFile {
  readonly name: string
  readonly base64: string
}

/** @throws AppError TOO_LARGE before it is read; INVALID_INPUT for a file that is gone or cannot be read */
export async function readTable(file: File): Promise<TableFile> {
  if (file.size > maxTableBytes)
    throw new AppError(
      'TOO_LARGE',
      `${file.name} has over ${maxTableBytes / 1024 / 1024} MB. Part it into several tables.`,
      { where: file.name },
    )
  try {
    return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    throw new AppError('INVALID_INPUT', `${file.name} could not be read. It may have been moved.`, {
      where: file.name,
    })
  }
}

/** Pasted rows have no name that could stand as their source. */
export const pastedName = 'Pasted rows'

const folded = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Pasted rows as a table. Where the first row has none of the headings, the headings are put above it, parted by the
 * mark that parts the rows' cells.
 */
export function tableOfText(text: string, headings: readonly string[]): TableFile {
  const read = readCsv(text)
  const first = read.ok ? (read.rows[0]?.cells ?? []) : []
  const known = new Set(headings.map(folded))
  const hasHeading = !read.ok || first.some((cell) => known.has(folded(cell)))
  const mark = read.ok ? read.delimiter : ','
  const whole = hasHeading ? text : `${headings.map((one) => `"${one}"`).join(mark)}\n${text}`
  return { name: pastedName, base64: toBase64(new TextEncoder().encode(whole)) }
}
