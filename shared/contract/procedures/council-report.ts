/** The council's status report: what would be in it, and the file. */
import { z } from 'zod'
import { STATUS_REPORT_FORMATS } from '../../council/annual-report/formats.ts'
import { reportSummary, reportWarning } from '../../council/annual-report/model.ts'
import { line } from '../../model/basics.ts'
import { query } from '../procedure.ts'

/** What a report is about. */
const selection = {
  /** Everything stands as it did at the end of this day; today where none is given. */
  asOf: z.iso.date().optional(),
  /** Of which years' recommendations; none: of all. */
  years: z.array(z.int().min(1990).max(2100)).max(120).default([]),
}

/** Names an export while it is under way; whoever asks for it makes the name up. */
const job = line(60)

export const statusReportPreview = z.strictObject({
  asOf: z.iso.date(),
  /** Every year with recommendations, the newest first. */
  years: z.array(z.strictObject({ year: z.int(), recommendations: z.int() })),
  summary: reportSummary,
  /** Positions recorded, those in support too. */
  positions: z.int(),
  rounds: z.array(z.strictObject({ year: z.int(), departments: z.int(), received: z.int() })),
  warnings: z.array(reportWarning),
})
export type StatusReportPreview = z.infer<typeof statusReportPreview>

export const councilReportProcedures = {
  /** @throws INVALID_INPUT for a year without recommendations, or where none had been made by the day */
  'statusReport.preview': query(z.strictObject(selection), statusReportPreview),
  /**
   * Writes the report on a thread of its own, from the store as it is when it begins. The same store, day and years
   * give the same bytes.
   * @throws INVALID_INPUT as the preview; CONFLICT where it was cancelled, or too many are under way
   */
  'statusReport.export': query(
    z.strictObject({ ...selection, format: z.enum(STATUS_REPORT_FORMATS), job: job.optional() }),
    z.strictObject({ name: z.string().max(150), mime: z.string(), base64: z.string(), bytes: z.int() }),
  ),
  /** How far an export is; null where none of that name is under way (not begun yet, or ended). */
  'statusReport.progress': query(
    z.strictObject({ job }),
    z.strictObject({
      /** `what`: "Reading the record". */
      step: z.strictObject({ done: z.int(), total: z.int(), what: z.string() }).nullable(),
    }),
  ),
  /** Ends an export at once; nothing is written. */
  'statusReport.cancel': query(z.strictObject({ job }), z.strictObject({ cancelled: z.boolean() })),
}
