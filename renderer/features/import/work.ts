/**
 * The import under way, kept outside the page: it goes on while the person is elsewhere in the program, and is found
 * again after a reload.
 */
import { useSyncExternalStore } from 'react'
import type { AppError } from '#shared/contract/index.ts'

export type Work =
  /** Nothing is under way; `refused` is why the last attempt could not be begun. */
  | { readonly phase: 'idle'; readonly refused?: AppError }
  /** Files are handed over to the host; sizes in bytes. */
  | {
      readonly phase: 'adding'
      readonly jobId: string
      readonly name: string
      readonly done: number
      readonly total: number
    }
  /** The host does not know which edition the files are of, and asks. */
  | { readonly phase: 'edition'; readonly jobId: string; readonly message: string }
  /** The host reads, has a preview, or has failed: `job.get` tells. */
  | { readonly phase: 'job'; readonly jobId: string }

const storageKey = 'charter-oak.import-job'

function remembered(): Work {
  try {
    const jobId = localStorage.getItem(storageKey)
    return jobId ? { phase: 'job', jobId } : { phase: 'idle' }
  } catch {
    // A browser may forbid storage; the import is then found again only until the page is reloaded.
    return { phase: 'idle' }
  }
}

let work: Work = remembered()
const listeners = new Set<() => void>()

export function presentWork(): Work {
  return work
}

export function setWork(next: Work): void {
  work = next
  try {
    if (next.phase === 'idle') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, next.jobId)
  } catch {
    // See `remembered`.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useWork(): Work {
  return useSyncExternalStore(subscribe, presentWork)
}
