/** Has a file written on a thread of its own. */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/contract/errors.ts'
import type { FileStep, WrittenFile } from '../written-file.ts'
import type { FileMessage } from './file-work.ts'

export interface RunningFile {
  /** Rejects with an AppError: what the thread said, CONFLICT where it was cancelled, INTERNAL where it failed. */
  readonly file: Promise<WrittenFile>
  step(): FileStep
  /** Ends the thread at once; after the file is there, nothing. */
  cancel(): void
}

export const fileCancelled = () =>
  new AppError('CONFLICT', 'The export was cancelled. Nothing was written.', { where: 'job' })

/**
 * A thread's entry: beside the module that begins it when run from source, beside the services' own bundle when built.
 * @param from the `import.meta` of the module that begins it; @param name the entry's name without its ending
 */
export function threadEntry(from: Pick<ImportMeta, 'filename' | 'dirname'>, name: string): string {
  if (from.filename.endsWith('.ts')) return path.join(from.dirname, `${name}.ts`)
  const folder = path.basename(from.dirname) === 'parts' ? path.dirname(from.dirname) : from.dirname
  return path.join(folder, `${name}.js`)
}

/**
 * @param entry the thread's entry, which calls `writeInThread`; @param work what it is given, cloned
 * @param mostMemory how much it may take, in megabytes; undefined for what Node gives a thread
 */
export function startFile(entry: string, work: unknown, mostMemory?: number): RunningFile {
  let step: FileStep = { done: 0, total: 1, what: 'Starting' }
  let cancelled = false
  let written: WrittenFile | undefined
  let refused: AppError | undefined
  const worker = new Worker(entry, {
    workerData: work,
    ...(mostMemory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: mostMemory } }),
  })
  // The program can end while a file is being written.
  worker.unref()
  const file = new Promise<WrittenFile>((resolve, reject) => {
    const failed = (detail: string) =>
      reject(new AppError('INTERNAL', 'The file could not be written. Nothing was changed.', { detail }))
    worker.on('message', (message: FileMessage) => {
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
      else if (cancelled) reject(fileCancelled())
      else failed(`The thread ended with code ${code}.`)
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
