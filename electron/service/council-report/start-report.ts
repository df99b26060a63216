import { type RunningFile, startFile, threadEntry } from '../../exporting/threads/start-file.ts'
import type { ReportWork } from './work.ts'

/** Memory that a report of thousands of recommendations may take, in megabytes. */
const mostMemory = 4096

/** Has a report written on a thread of its own. */
export function startReport(work: ReportWork): RunningFile {
  return startFile(threadEntry(import.meta, 'report-worker'), work, mostMemory)
}
