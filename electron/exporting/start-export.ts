/** Has a file written on a thread of its own. */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { RedlineFile } from './redline-file.ts'
import type { ExportMessage, ExportStep, ExportWork } from './work.ts'

export interface RunningExport {
  /** Rejects with an Error where the thread failed, with `ExportCancelled` where it was cancelled. */
  readonly file: Promise<RedlineFile>
  /** How far it is. */
  step(): ExportStep
  /** Ends the thread at once; after the file is there, nothing. */
  cancel(): void
}

export class ExportCancelled extends Error {}

/** The thread's entry: beside the services' own bundle, or the source when run from source. */
function workerFile(): string {
  const here = import.meta.filename
  if (here.endsWith(`${path.sep}start-export.ts`)) return path.join(import.meta.dirname, 'export-worker.ts')
  const folder = import.meta.dirname
  return path.join(path.basename(folder) === 'parts' ? path.dirname(folder) : folder, 'export-worker.js')
}

export function startExport(work: ExportWork): RunningExport {
  let step: ExportStep = { done: 0, total: 1, what: 'Starting' }
  let cancelled = false
  const worker = new Worker(workerFile(), { workerData: work })
  // The program can end while a file is being written.
  worker.unref()
  const file = new Promise<RedlineFile>((resolve, reject) => {
    worker.on('message', (message: ExportMessage) => {
      if ('step' in message) step = message.step
      else resolve(message.file)
    })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      reject(cancelled ? new ExportCancelled() : new Error(`The export's thread ended with code ${code}.`)),
    )
  })
  return {
    file,
    step: () => step,
    cancel() {
      cancelled = true
      void worker.terminate()
    },
  }
}
