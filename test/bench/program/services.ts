/** The program's services as the benches call them: the built worker, on a folder of their own. */
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Services, startServices } from '../../../electron/service/client.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** A new data folder; who asks for it removes it. */
export function makeBenchFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'charter-oak-bench-'))
}

/** Starts the services of `npm run build` on a data folder; who starts them closes them. */
export function startBenchServices(dataFolder: string): Promise<Services> {
  return startServices({
    dataFolder,
    corpusFolder: path.join(root, 'resources', 'corpus'),
    host: 'browser',
    version: '0',
    workerFile: path.join(root, 'out', 'worker', 'worker.js'),
  })
}

/** A procedure's answer. @throws Error with the procedure and its message where it is refused */
export async function ask<T>(services: Services, name: string, input: unknown): Promise<T> {
  const reply = await services.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return reply.value as T
}
