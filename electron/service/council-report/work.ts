/** What crosses to the thread that writes a report. */
import type { StatusReportFormat } from '#shared/council/annual-report/index.ts'
import type { Selection } from './selection.ts'

export interface ReportWork extends Selection {
  readonly database: string
  readonly format: StatusReportFormat
  /** The program's. */
  readonly version: string
}
