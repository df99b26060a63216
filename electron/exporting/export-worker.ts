/** The entry of the thread that writes one file and ends: a long text holds up nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import { makeFile } from './make-file.ts'
import type { ExportMessage, ExportWork } from './work.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker thread; see start-export.ts.')

const say = (message: ExportMessage) => port.postMessage(message)
const { name, mime, bytes } = await makeFile(workerData as ExportWork, (step) => say({ step }))
say({ file: { name, mime, bytes } })
