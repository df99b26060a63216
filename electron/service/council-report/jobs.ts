import { AppError } from '#shared/contract/errors.ts'
import type { ReportFile } from '../../exporting/council-report/report-file.ts'
import { type RunningReport, startReport } from './start-report.ts'
import type { ReportStep, ReportWork } from './work.ts'

/** How many reports are written at once: each takes a thread and reads the whole record. */
const most = 2

/** The reports under way, by the name that who asked for them chose. */
export class ReportJobs {
  private readonly running = new Map<string, RunningReport>()
  private unnamed = 0

  /** @throws AppError CONFLICT where it was cancelled, its name is in use, or too many are under way; see `startReport` */
  async run(id: string | undefined, work: ReportWork): Promise<ReportFile> {
    const name = id ?? `unnamed ${++this.unnamed}`
    if (this.running.has(name)) throw new AppError('CONFLICT', 'This export is already under way.')
    if (this.running.size >= most)
      throw new AppError('CONFLICT', `${most} reports are under way. Wait for one, or cancel it.`)
    const job = startReport(work)
    this.running.set(name, job)
    try {
      return await job.file
    } finally {
      this.running.delete(name)
    }
  }

  /** How far one is; null where none of that name is under way. */
  step(id: string): ReportStep | null {
    return this.running.get(id)?.step() ?? null
  }

  /** Ends them all: the program is closing. */
  cancelAll(): void {
    for (const job of this.running.values()) job.cancel()
  }

  /** @returns whether one of that name was under way */
  cancel(id: string): boolean {
    const job = this.running.get(id)
    job?.cancel()
    return job !== undefined
  }
}
