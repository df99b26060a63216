/** What the title page says, and what the file says of itself. */
import { asOfWords, REPORT_NOTICE, type StatusReport } from '#shared/council/annual-report/index.ts'

/** The lines under the title. */
export function titleLines(report: StatusReport): string[] {
  const reports = report.annualReports.map(({ title, year }) =>
    title.includes(String(year)) ? title : `${title} (${year})`,
  )
  return [
    `${asOfWords(report)}`,
    'Trafficking in Persons Council, State of Connecticut',
    `${report.summary.recommendations.toLocaleString('en-US')} recommendations${reports.length === 0 || reports.length > 5 ? '' : `, from: ${reports.join('; ')}`}`,
    REPORT_NOTICE,
  ]
}

/** The moment that the file gives as its own: its day, so that the same report is the same bytes. */
export const endOfDay = ({ asOf }: Pick<StatusReport, 'asOf'>) => new Date(`${asOf}T00:00:00.000Z`)
