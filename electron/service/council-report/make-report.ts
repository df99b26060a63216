/** Reads the store and writes the file: what the thread does. */
import { reportFile } from '../../exporting/council-report/report-file.ts'
import type { FileStep, WrittenFile } from '../../exporting/written-file.ts'
import { openSnapshot } from '../../store/snapshot.ts'
import { gatherReport } from './gather.ts'
import type { ReportWork } from './work.ts'

/** Of a form that tells how much of it is written. */
const parts = 100

/** @throws AppError INVALID_INPUT, see `selectedRecords` */
export async function makeReport(work: ReportWork, onStep: (step: FileStep) => void): Promise<WrittenFile> {
  const { database, format, version, asOf, years } = work
  const snapshot = openSnapshot(database)
  const report = (() => {
    try {
      return gatherReport(snapshot.store, { asOf, years }, version, (done, total) =>
        onStep({ done, total, what: 'Reading the record' }),
      )
    } finally {
      snapshot.close()
    }
  })()
  let told = -1
  const tell = (done: number) => {
    if (done === told) return
    told = done
    onStep({ done, total: parts, what: 'Writing the file' })
  }
  tell(0)
  return reportFile(report, format, (share) => tell(Math.floor(share * parts)))
}
