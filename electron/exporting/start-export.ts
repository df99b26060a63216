import { type RunningFile, startFile, threadEntry } from './threads/start-file.ts'
import type { ExportWork } from './work.ts'

/** Has a file of Compare written on a thread of its own. */
export function startExport(work: ExportWork): RunningFile {
  return startFile(threadEntry(import.meta, 'export-worker'), work)
}
