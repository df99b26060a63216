/** The hosts' side of the worker that runs the services: both hosts start it and call it in the same way. */
import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/contract/errors.ts'
import type { Reply } from '#shared/contract/index.ts'
import {
  closeMessage,
  readyMessage,
  type WorkerMessage,
  type WorkerOptions,
  type WorkerRequest,
} from './options.ts'

export interface ServiceOptions extends WorkerOptions {
  /** The worker's entry; by default the built one beside the host's bundle, or the source when run from source. */
  readonly workerFile?: string
}

export interface Services {
  /**
   * Runs a procedure of the contract on the worker. Input is checked there.
   * Never rejects: every fault is a reply with an error's shape.
   */
  call(name: string, input: unknown): Promise<Reply>
  /** Closes the database cleanly and ends the worker; calls still under way are answered first. */
  close(): Promise<void>
}

/** How long a clean close may take before the worker is ended (the database survives that: WAL), in milliseconds. */
const closeTimeout = 10_000
/** The same for a worker that is still opening the store: on a slow machine that takes a while, and is no fault. */
const startTimeout = 60_000

function defaultWorkerFile(): string {
  const fromSource = import.meta.filename.endsWith(`${path.sep}client.ts`)
  return fromSource
    ? path.join(import.meta.dirname, 'worker.ts')
    : path.join(import.meta.dirname, '..', 'worker', 'worker.js')
}

function failure(code: 'INTERNAL' | 'STORE_UNAVAILABLE', message: string, detail?: string): Reply {
  return { ok: false, error: new AppError(code, message, { detail }).toShape() }
}

/**
 * Starts the services on a worker thread. Resolves as soon as the thread runs; calls made while the database is still
 * being opened wait for it. If the worker dies, the calls under way are answered INTERNAL and it is started once more.
 * @throws AppError INTERNAL when the worker cannot be started at all.
 */
export async function startServices(options: ServiceOptions): Promise<Services> {
  const { workerFile = defaultWorkerFile(), ...workerData } = options
  const pending = new Map<number, (reply: Reply) => void>()
  let nextId = 1
  let restartsLeft = 1
  let closing: Promise<void> | undefined
  let lastFault: string | undefined
  let current: Worker | undefined
  /** Workers that have opened the store. */
  const ready = new WeakSet<Worker>()
  let onReady = () => {}

  function settleAll(reply: Reply): void {
    for (const settle of pending.values()) settle(reply)
    pending.clear()
  }

  function spawn(): Worker {
    const worker = new Worker(workerFile, { workerData })
    worker.on('message', (message: WorkerMessage) => {
      if (message === readyMessage) {
        ready.add(worker)
        onReady()
        return
      }
      pending.get(message.id)?.(message.reply)
      pending.delete(message.id)
    })
    worker.on('error', (error: Error) => {
      lastFault = error.stack ?? error.message
    })
    worker.on('exit', (code) => {
      if (current === worker) current = undefined
      const detail = lastFault ?? `The worker ended with code ${code}.`
      settleAll(
        failure('INTERNAL', 'The part of Charter Oak that keeps the data stopped. Try again.', detail),
      )
      if (closing || restartsLeft === 0) return
      restartsLeft -= 1
      current = spawn()
    })
    return worker
  }

  if (!fs.existsSync(workerFile)) {
    throw new AppError(
      'INTERNAL',
      'A part of Charter Oak is missing: the one that keeps its data. Build or install it again.',
      {
        detail: workerFile,
      },
    )
  }
  current = spawn()
  await started(current)

  return {
    call(name, input) {
      if (closing) return Promise.resolve(failure('STORE_UNAVAILABLE', 'Charter Oak is closing.'))
      const worker = current
      if (!worker) {
        const message =
          'The part of Charter Oak that keeps the data has stopped twice. Close Charter Oak and start it again.'
        return Promise.resolve(failure('STORE_UNAVAILABLE', message, lastFault))
      }
      return new Promise((resolve) => {
        const id = nextId++
        pending.set(id, resolve)
        try {
          const request: WorkerRequest = { id, method: name, input }
          worker.postMessage(request)
        } catch (error) {
          // What cannot be cloned (a function, a symbol) never was JSON: the caller's fault.
          pending.delete(id)
          const detail = error instanceof Error ? error.message : String(error)
          const fault = new AppError('INVALID_INPUT', 'The request holds something that is not plain data.', {
            where: 'input',
            detail,
          })
          resolve({ ok: false, error: fault.toShape() })
        }
      })
    },
    close() {
      closing ??= (async () => {
        const worker = current
        if (!worker) return
        const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
        worker.postMessage(closeMessage)
        const end = () => void worker.terminate()
        let timer = setTimeout(end, ready.has(worker) ? closeTimeout : startTimeout)
        onReady = () => {
          clearTimeout(timer)
          timer = setTimeout(end, closeTimeout)
        }
        await ended
        clearTimeout(timer)
      })()
      return closing
    },
  }
}

function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => {
      reject(
        new AppError('INTERNAL', 'Charter Oak could not start the part that keeps its data.', {
          detail: error.stack ?? error.message,
        }),
      )
    }
    worker.once('error', failed)
    worker.once('online', () => {
      worker.off('error', failed)
      resolve()
    })
  })
}
