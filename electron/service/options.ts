import type { Reply } from '#shared/contract/index.ts'

/** What the worker is told when it starts (its `workerData`). */
export interface WorkerOptions {
  /** Folder of the database and its backups; made if it is missing. */
  readonly dataFolder: string
  /** Folder of the starter corpus, `resources/corpus` in the repository or in the packaged resources. */
  readonly corpusFolder: string
  readonly host: 'desktop' | 'browser'
  /** The program's version, from package.json. */
  readonly version: string
  /** `process.versions.electron`, in the desktop host. */
  readonly electronVersion?: string
}

/** What the worker says once its store is open. */
export const readyMessage = 'ready'

/** What the worker says: that it is ready, or the reply to a call. */
export type WorkerMessage = typeof readyMessage | { readonly id: number; readonly reply: Reply }

/** A call as it crosses to the worker; it answers `{ id, reply }`. */
export interface WorkerRequest {
  readonly id: number
  readonly method: string
  readonly input: unknown
}

/** Asks the worker to close the store cleanly; it exits when that is done. */
export const closeMessage = 'close'
