import { AppError } from '#shared/contract/errors.ts'
import type { ImportOrigin, Job, JobState } from '#shared/contract/index.ts'
import { SiteError } from '../../importing/site/index.ts'
import { CollectedFiles } from './collected.ts'
import { importFault } from './errors.ts'
import type { ReadPage } from './pages.ts'
import type { ImportPlan } from './plan.ts'
import { Cancelled } from './slices.ts'

export interface ImportResult {
  readonly pages: readonly ReadPage[]
  readonly plan: ImportPlan
  readonly warnings: readonly string[]
}

export interface ImportJob {
  readonly id: string
  readonly from: ImportOrigin
  readonly stop: AbortController
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
  private begun = 0

  /** @throws AppError CONFLICT while another is running; one that only collects or waits is given up for the new one */
  begin(from: ImportOrigin): ImportJob {
    for (const job of this.jobs.values()) {
      if (job.state === 'running')
        throw new AppError('CONFLICT', 'Another import is being read. Wait for it, or cancel it.', {
          where: job.id,
        })
      if (job.state === 'collecting' || job.state === 'ready') this.cancel(job.id)
    }
    const id = `job-${++this.begun}`
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

  cancel(id: string): ImportJob {
    const job = this.get(id)
    if (job.state === 'collecting' || job.state === 'running' || job.state === 'ready') {
      job.state = 'cancelled'
      job.stop.abort()
      job.files.clear()
      delete job.result
    }
    return job
  }

  applied(job: ImportJob): void {
    job.state = 'applied'
    delete job.result
  }

  /** Stops what is running, when the services close. */
  stopAll(): void {
    for (const id of this.jobs.keys()) this.cancel(id)
  }
}

export function jobView({ id, state, progress, error }: ImportJob): Job {
  return { id, kind: 'statutes', state, progress, ...(error && { error: error.toShape() }) }
}
