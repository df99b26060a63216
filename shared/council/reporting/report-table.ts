/** Reports of departments as a table: the template, its import and the same columns on export. */
import { dateCell, textCell, wholeNumberCell } from '../csv/cells.ts'
import type { CsvRow } from '../csv/read-csv.ts'
import { duplicateFaults, readTable } from '../csv/table.ts'
import type { Column, Columns, TableReading } from '../csv/table-model.ts'
import type { CsvCell } from '../csv/write-csv.ts'
import type { FormItem, ReportItem } from './form.ts'

export type ReportRow = {
  readonly department: string
  readonly received?: string
  readonly from?: string
  readonly to?: string
} & {
  readonly [K in ReportItem]?: K extends
    | 'referrals'
    | 'missingChildren'
    | 'dcfReferrals'
    | 'prosecutions'
    | 'convictions'
    ? number
    : string
}

const optional = <T>(
  heading: string,
  aliases: string[],
  help: string,
  read: Column<T>['read'],
): Column<T> => ({
  heading,
  aliases,
  isRequired: false,
  help,
  read,
})

/** The columns of a form: department, dates, then the items in its order. */
export function reportColumns(form: readonly FormItem[]): Columns<ReportRow> {
  const items = form.map(({ key, label, asks, kind, provision }) => [
    key,
    optional<unknown>(
      label,
      [provision],
      asks,
      kind === 'count' ? wholeNumberCell(0, 1_000_000) : textCell(10_000),
    ),
  ])
  const date = 'To the day: Oct 1, 2018.'
  return {
    department: {
      heading: 'Department',
      aliases: ['Police department', 'Municipality', 'Town', 'Agency'],
      isRequired: true,
      help: 'As the round lists it.',
      read: textCell(200),
    },
    received: optional('Received', ['Date received'], date, dateCell),
    from: optional('Period from', ['From'], date, dateCell),
    to: optional('Period to', ['To'], date, dateCell),
    ...Object.fromEntries(items),
  } as Columns<ReportRow>
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bpolice department\b|\bpd\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Reads a round's table; a department that stands twice is an error on the later line. An empty count is no nought. */
export function readReportTable(form: readonly FormItem[], rows: readonly CsvRow[]): TableReading<ReportRow> {
  const read = readTable<ReportRow>(reportColumns(form), rows)
  const byKey = new Map(read.rows.map(({ record }) => [nameKey(record.department), record.department]))
  const duplicates = duplicateFaults(
    read.rows,
    ({ department }) => byKey.get(nameKey(department)) ?? department,
    'Department',
  )
  const wrong = new Set(duplicates.map(({ line }) => line))
  return {
    rows: read.rows.filter(({ line }) => !wrong.has(line)),
    faults: [...read.faults, ...duplicates].sort((a, b) => a.line - b.line),
  }
}

/** The department that a name of the table means: "Bethel Police Department" is Bethel; undefined where none is. */
export function departmentNamed<D extends { readonly name: string }>(
  departments: readonly D[],
  name: string,
): D | undefined {
  return departments.find((one) => nameKey(one.name) === nameKey(name))
}

export function reportHeading(form: readonly FormItem[]): string[] {
  return Object.values(reportColumns(form)).map(({ heading }) => heading)
}

/** Each column with what belongs in it, for the template's guide. */
export function reportColumnsHelp(form: readonly FormItem[]): [heading: string, help: string][] {
  return Object.values(reportColumns(form)).map(({ heading, help }) => [heading, help])
}

export function reportCells(form: readonly FormItem[], row: ReportRow): CsvCell[] {
  return (Object.keys(reportColumns(form)) as (keyof ReportRow)[]).map((key) => row[key])
}
