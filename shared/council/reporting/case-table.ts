/** Arrests, charges and convictions as a table: a row for each section and year of one body. */
import { parseCitation } from '../../law/citation.ts'
import { textCell, wholeNumberCell } from '../csv/cells.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import { duplicateFaults, readTable } from '../csv/table.ts'
import type { CellReading, Columns, TableReading } from '../csv/table-model.ts'

export interface CaseRow {
  readonly sectionId: string
  readonly year: number
  readonly arrests?: number
  readonly charges?: number
  readonly convictions?: number
  readonly reporter: string
  readonly note?: string
}

/** "53a-192a", "§ 53a-192a", "C.G.S. § 53a-192a"; a provision is refused, since figures are kept by section. */
function sectionCell(cell: string): CellReading<string> {
  const read = parseCitation(cell)
  return read.ok && read.citation.kind === 'section' && read.citation.provision.length === 0
    ? { ok: true, value: read.citation.section }
    : { ok: false, message: `“${cell}” is not a section of the General Statutes, such as 53a-192a.` }
}

const count = (heading: string) => ({
  heading,
  aliases: [],
  isRequired: false,
  help: 'A whole number; 0 where there were none, empty where it is not known.',
  read: wholeNumberCell(0, 1_000_000),
})

export const caseColumns: Columns<CaseRow> = {
  sectionId: {
    heading: 'Section',
    aliases: ['Statute', 'C.G.S.', 'Section of the General Statutes'],
    isRequired: true,
    help: 'Section of the General Statutes: 53a-192a.',
    read: sectionCell,
  },
  year: {
    heading: 'Year',
    aliases: ['Calendar year'],
    isRequired: true,
    help: 'The year that the numbers are of.',
    read: wholeNumberCell(1970, 2100),
  },
  arrests: count('Arrests'),
  charges: count('Charges'),
  convictions: count('Convictions'),
  reporter: {
    heading: 'Reported by',
    aliases: ['Source', 'Reporter', 'Agency'],
    isRequired: true,
    help: 'Who counted.',
    read: textCell(200),
  },
  note: {
    heading: 'Note',
    aliases: ['Notes', 'Remark'],
    isRequired: false,
    help: 'What must be known to read the numbers.',
    read: textCell(1000),
  },
}

/** A section and year that stand twice for one body are an error on the later line. */
export function readCaseTable(rows: readonly CsvRow[]): TableReading<CaseRow> {
  const read = readTable(caseColumns, rows)
  const duplicates = duplicateFaults(
    read.rows,
    ({ sectionId, year, reporter }) => `§ ${sectionId}, ${year}, ${reporter}`,
    'Section',
  )
  const wrong = new Set(duplicates.map(({ line }) => line))
  return {
    rows: read.rows.filter(({ line }) => !wrong.has(line)),
    faults: [...read.faults, ...duplicates].sort((a, b) => a.line - b.line),
  }
}
