/** A framework's criteria as a table, and the mapping of sections to them as one. */
import { textCell } from '../csv/cells.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import { duplicateFaults, readTable } from '../csv/table.ts'
import type { Columns, TableReading } from '../csv/table-model.ts'

export interface CriterionRow {
  readonly code: string
  readonly area?: string
  readonly title: string
  readonly text?: string
}

export const criterionColumns: Columns<CriterionRow> = {
  code: {
    heading: 'Code',
    aliases: ['Number', 'No.', 'Criterion'],
    isRequired: true,
    help: 'As the framework numbers it: 1.2. Each code once.',
    read: textCell(40),
  },
  area: {
    heading: 'Area',
    aliases: ['Issue', 'Category', 'Section of the framework'],
    isRequired: false,
    help: 'The heading under which the framework has it.',
    read: textCell(200),
  },
  title: {
    heading: 'Title',
    aliases: ['Name', 'Short title'],
    isRequired: true,
    help: 'In a few words.',
    read: textCell(300),
  },
  text: {
    heading: 'Text',
    aliases: ['Words', 'Description'],
    isRequired: false,
    help: 'What it asks, in the publisher’s own words.',
    read: textCell(6000),
  },
}

/** One code means one criterion, whatever its case. */
export const codeKey = (code: string): string => code.toLowerCase().replace(/\s+/g, '')

/** A code that stands twice is an error on the later line. */
export function readCriterionTable(rows: readonly CsvRow[]): TableReading<CriterionRow> {
  const read = readTable(criterionColumns, rows)
  const duplicates = duplicateFaults(read.rows, ({ code }) => codeKey(code), 'Code')
  const wrong = new Set(duplicates.map(({ line }) => line))
  return {
    rows: read.rows.filter(({ line }) => !wrong.has(line)),
    faults: [...read.faults, ...duplicates].sort((a, b) => a.line - b.line),
  }
}
