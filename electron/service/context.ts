import type { Keeper } from '../store/keeper.ts'
import type { Store } from '../store/store.ts'
import type { ImportJobs } from './imports/jobs.ts'
import type { SiteOptions } from './imports/read-site.ts'
import type { WorkerOptions } from './options.ts'

/** What every service works with. */
export interface ServiceContext {
  readonly options: WorkerOptions
  readonly keeper: Keeper
  /** The open store. @throws AppError STORE_UNAVAILABLE while it cannot be used */
  store(): Store
  /** Imports under way. */
  readonly jobs: ImportJobs
  /** How the legislature's site is asked; tests set times. */
  readonly site: SiteOptions
  /** Has something done when the services are told to stop: threads and jobs of theirs end. */
  onStop(stop: () => void): void
  /** The present moment; tests set it. */
  now(): Date
}
