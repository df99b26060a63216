/** The entry of the thread that writes one report and ends: it holds up nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/contract/errors.ts'
import { makeReport } from './make-report.ts'
import type { ReportMessage, ReportWork } from './work.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker thread; see start-report.ts.')

const say = (message: ReportMessage) => port.postMessage(message)
try {
  const { name, mime, bytes } = await makeReport(workerData as ReportWork, (step) => say({ step }))
  say({ file: { name, mime, bytes } })
} catch (error) {
  say({ error: AppError.from(error).toShape() })
}
