/** The report as a spreadsheet. Every text is a text cell, which no program runs as a formula. */
import { reportTables, type StatusReport } from '#shared/council/annual-report/index.ts'
import { setZipTimes } from '../docx/fixed-time.ts'
import { writeXlsx } from '../tables/write-xlsx.ts'
import { endOfDay } from './title.ts'

/** Writes the workbook. The same report gives the same bytes. */
export async function reportXlsx(report: StatusReport): Promise<Uint8Array> {
  const bytes = await writeXlsx(reportTables(report))
  setZipTimes(bytes, endOfDay(report))
  return bytes
}
