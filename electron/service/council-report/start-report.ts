/** Has a report written on a thread of its own. */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/contract/errors.ts'
import type { ReportFile } from '../../exporting/council-report/report-file.ts'
import type { ReportMessage, ReportStep, ReportWork } from './work.ts'

export interface RunningReport {
  /** Rejects with an AppError: what the thread said, CONFLICT where it was cancelled, INTERNAL where it failed. */
  readonly file: Promise<ReportFile>
  step(): ReportStep
  /** Ends the thread at once; after the file is there, nothing. */
  cancel(): void
}

/** The thread's entry: beside the services' own bundle, or the source when run from source. */
function workerFile(): string {
  const here = import.meta.filename
  if (here.endsWith(`${path.sep}start-report.ts`)) return path.join(import.meta.dirname, 'report-worker.ts')
  const folder = import.meta.dirname
  return path.join(path.basename(folder) === 'parts' ? path.dirname(folder) : folder, 'report-worker.js')
}

/** Memory that a report of thousands of recommendations may take, in megabytes. */
const mostMemory = 4096

export function startReport(work: ReportWork): RunningReport {
  let step: ReportStep = { done: 0, total: 1, what: 'Starting' }
  let cancelled = false
  let written: ReportFile | undefined
  let refused: AppError | undefined
  const worker = new Worker(workerFile(), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  // The program can end while a report is being written.
  worker.unref()
  const file = new Promise<ReportFile>((resolve, reject) => {
    const failed = (detail: string) =>
      reject(new AppError('INTERNAL', 'The report could not be written. Nothing was changed.', { detail }))
    worker.on('message', (message: ReportMessage) => {
      if ('step' in message) step = message.step
      else if ('file' in message) written = message.file
      else refused = AppError.fromShape(message.error)
    })
    worker.once('error', (error) =>
      failed(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
    // Settled when the thread is gone, not before: whoever closes the store then has nothing left that reads it.
    worker.once('exit', (code) => {
      if (written) resolve(written)
      else if (refused) reject(refused)
      else if (cancelled)
        reject(new AppError('CONFLICT', 'The export was cancelled. Nothing was written.', { where: 'job' }))
      else failed(`The report's thread ended with code ${code}.`)
    })
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
