/** The report as a file: its bytes, its media type and its name. */
import {
  recommendationTable,
  type StatusReport,
  type StatusReportFormat,
} from '#shared/council/annual-report/index.ts'
import { writeCsv } from '#shared/council/csv/index.ts'
import type { WrittenFile } from '../written-file.ts'

const mimes: Record<StatusReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
}

/** "status-report-2017-as-of-2026-11-22.docx" */
function reportFileName({ years, asOf }: StatusReport, format: StatusReportFormat): string {
  const of = years.length === 0 ? 'all-years' : years.length > 4 ? `${years.length}-years` : years.join('-')
  return `status-report-${of}-as-of-${asOf}.${format}`
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The large libraries are loaded only by who needs them. */
async function bytesOf(
  report: StatusReport,
  format: StatusReportFormat,
  onShare: (share: number) => void,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx/report-docx.ts')).reportDocx(report, onShare)
    case 'pdf':
      return (await import('./pdf/report-pdf.ts')).reportPdf(report, onShare)
    case 'xlsx':
      return (await import('./report-xlsx.ts')).reportXlsx(report)
    case 'csv': {
      const { columns, rows } = recommendationTable(report)
      return utf8(writeCsv([columns.map(({ heading }) => heading), ...rows]))
    }
    case 'json':
      return utf8(`${JSON.stringify(report, null, 2)}\n`)
  }
}

/** @param onShare told the share of the file that is written, where the form tells it */
export async function reportFile(
  report: StatusReport,
  format: StatusReportFormat,
  onShare: (share: number) => void = () => {},
): Promise<WrittenFile> {
  return {
    name: reportFileName(report, format),
    mime: mimes[format],
    bytes: await bytesOf(report, format, onShare),
  }
}
