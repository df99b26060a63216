/** What crosses to the thread that writes a report, and what it says back. */

import type { ErrorShape } from '#shared/contract/errors.ts'
import type { StatusReportFormat } from '#shared/council/annual-report/index.ts'
import type { ReportFile } from '../../exporting/council-report/report-file.ts'
import type { Selection } from './selection.ts'

export interface ReportWork extends Selection {
  readonly database: string
  readonly format: StatusReportFormat
  /** The program's. */
  readonly version: string
}

export interface ReportStep {
  readonly done: number
  readonly total: number
  readonly what: string
}

export type ReportMessage =
  | { readonly step: ReportStep }
  | { readonly file: ReportFile }
  | { readonly error: ErrorShape }
