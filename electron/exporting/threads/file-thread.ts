/** The thread's own side: it writes one file and ends, so that it holds up nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/contract/errors.ts'
import type { FileMessage, MakeFile } from './file-work.ts'

/** For the entry of a thread that `startFile` began. @param make makes the file of the work that the thread was given */
export async function writeInThread<Work>(make: MakeFile<Work>): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('This file runs as a worker thread; see start-file.ts.')
  const say = (message: FileMessage) => port.postMessage(message)
  try {
    const { name, mime, bytes } = await make(workerData as Work, (step) => say({ step }))
    say({ file: { name, mime, bytes } })
  } catch (error) {
    say({ error: AppError.from(error).toShape() })
  }
}
