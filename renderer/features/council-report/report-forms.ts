/** Every form in which the status report leaves the program. */
import type { StatusReportFormat } from '#shared/council/annual-report/formats.ts'

export interface ReportForm {
  readonly format: StatusReportFormat
  readonly label: string
  readonly detail: string
}

export const reportForms: readonly ReportForm[] = [
  {
    format: 'docx',
    label: 'Word',
    detail: 'The whole report, to edit and print. Its contents are filled in on opening.',
  },
  {
    format: 'pdf',
    label: 'PDF',
    detail: 'The whole report, to print or send. Page numbers in the contents, bookmarks.',
  },
  {
    format: 'xlsx',
    label: 'Spreadsheet (XLSX)',
    detail: 'Tables of recommendations, events, positions, duties and sources.',
  },
  {
    format: 'csv',
    label: 'Table (CSV)',
    detail: 'One row for each recommendation, with its standing and dissents.',
  },
  { format: 'json', label: 'JSON', detail: 'Everything, by the published schema, for other programs.' },
]
