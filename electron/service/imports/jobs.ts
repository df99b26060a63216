import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { ImportFileFault, ImportOrigin, Job, JobState } from '#shared/contract/index.ts'
import { SiteError } from '../../importing/site/index.ts'
import { CollectedFiles } from './collected.ts'
import { importFault } from './errors.ts'
import type { ReadPage } from './pages.ts'
import type { ImportPlan } from './plan.ts'
import { Cancelled } from './slices.ts'

export interface ImportResult {
  readonly pages: readonly ReadPage[]
  readonly plan: ImportPlan
  readonly faults: readonly ImportFileFault[]
  readonly warnings: readonly string[]
}

export interface ImportJob {
  readonly id: string
  readonly from: ImportOrigin
  stop: AbortController
  readonly files: CollectedFiles
  state: JobState
  progress: Job['progress']
  error?: AppError
  result?: ImportResult
}

/** How many jobs that ended are still told of. */
const KEPT = 20

/** The jobs of this run of the program; they are not stored: a job that was not applied leaves nothing behind. */
export class ImportJobs {
  private readonly jobs = new Map<string, ImportJob>()
  /** @throws AppError CONFLICT while another is running; one that only collects or waits is given up for the new one */
  begin(from: ImportOrigin): ImportJob {
    for (const job of this.jobs.values()) {
      if (job.state === 'applying')
        throw new AppError('CONFLICT', 'Another import is being written. Wait until it is done.', {
          where: job.id,
        })
      if (job.state === 'running')
        throw new AppError('CONFLICT', 'Another import is being read. Wait for it, or cancel it.', {
          where: job.id,
        })
      if (job.state === 'collecting' || job.state === 'ready') this.cancel(job.id)
    }
    // Random, so that a page left open over a restart is not shown another job under its number.
    const id = `job-${randomUUID()}`
    const progress = { done: 0, total: 0, what: '' }
    const job: ImportJob = {
      id,
      from,
      stop: new AbortController(),
      files: new CollectedFiles(),
      state: 'collecting',
      progress,
    }
    this.jobs.set(id, job)
    for (const old of [...this.jobs.keys()].slice(0, -KEPT)) this.jobs.delete(old)
    return job
  }

  /** @throws AppError NOT_FOUND */
  get(id: string): ImportJob {
    const job = this.jobs.get(id)
    if (job) return job
    throw new AppError('NOT_FOUND', `There is no job ${id}. Begin the import again.`, { where: 'jobId' })
  }

  /** @throws AppError NOT_FOUND, CONFLICT unless the job is in that state */
  in(state: 'collecting' | 'ready', id: string): ImportJob {
    const job = this.get(id)
    if (job.state === state) return job
    const wanted = state === 'collecting' ? 'takes no more files' : 'has no preview'
    throw new AppError('CONFLICT', `This import ${wanted}: it is ${job.state}.`, { where: 'jobId' })
  }

  /** A job whose preview can be looked at, also while it is being written. @throws AppError NOT_FOUND, CONFLICT */
  withPreview(id: string): ImportJob {
    const job = this.get(id)
    return job.state === 'applying' ? job : this.in('ready', id)
  }

  /** Runs the work of a job without waiting for it; what goes wrong becomes the job's error. */
  run(job: ImportJob, work: () => Promise<ImportResult>): void {
    job.state = 'running'
    void work()
      .finally(() => job.files.clear())
      .then(
        (result) => {
          if (job.state !== 'running') return
          job.result = result
          job.state = 'ready'
        },
        (thrown: unknown) => {
          if (job.state !== 'running') return
          const stopped =
            thrown instanceof Cancelled || (thrown instanceof SiteError && thrown.code === 'CANCELLED')
          job.state = stopped ? 'cancelled' : 'failed'
          if (!stopped) job.error = importFault(thrown)
        },
      )
  }

  /** Stops a job. One that is being written stops at its next step, and goes back to its preview. */
  cancel(id: string): ImportJob {
    const job = this.get(id)
    if (job.state === 'applying') job.stop.abort()
    if (job.state === 'collecting' || job.state === 'running' || job.state === 'ready') {
      job.state = 'cancelled'
      job.stop.abort()
      job.files.clear()
      delete job.result
    }
    return job
  }

  /**
   * Runs the writing of a job's preview. What goes wrong leaves the job with its preview, as nothing was written.
   * @throws AppError CONFLICT where the person stopped it; what `work` throws
   */
  async apply<T>(job: ImportJob, work: () => Promise<T>): Promise<T> {
    job.state = 'applying'
    try {
      const done = await work()
      job.state = 'applied'
      delete job.result
      return done
    } catch (error) {
      job.state = 'ready'
      job.stop = new AbortController()
      if (!(error instanceof Cancelled)) throw error
      throw new AppError('CONFLICT', 'It was stopped before all was written, so nothing was changed.', {
        where: 'jobId',
      })
    }
  }

  /** Stops what is running, when the services close. */
  stopAll(): void {
    for (const id of this.jobs.keys()) this.cancel(id)
  }
}

export function jobView({ id, state, progress, error }: ImportJob): Job {
  return { id, state, progress, ...(error && { error: error.toShape() }) }
}
