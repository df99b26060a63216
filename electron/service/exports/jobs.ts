import { AppError } from '#shared/contract/errors.ts'
import type { RedlineFile } from '../../exporting/redline-file.ts'
import { ExportCancelled, type RunningExport, startExport } from '../../exporting/start-export.ts'
import type { ExportStep, ExportWork } from '../../exporting/work.ts'

/** How many files are written at once: each takes a thread and holds its texts. */
const most = 3

/** The exports under way, by the id that who asked for them chose. */
export class ExportJobs {
  private readonly running = new Map<string, RunningExport>()
  private unnamed = 0

  /**
   * Has the file written on a thread of its own.
   * @throws AppError CONFLICT where it was cancelled, its id is in use, or too many are under way; INTERNAL where the
   *   thread failed
   */
  async run(id: string | undefined, work: ExportWork): Promise<RedlineFile> {
    const name = id ?? `unnamed ${++this.unnamed}`
    if (this.running.has(name)) throw new AppError('CONFLICT', 'This export is already under way.')
    if (this.running.size >= most)
      throw new AppError('CONFLICT', `${most} exports are under way. Wait for one, or cancel it.`)
    const job = startExport(work)
    this.running.set(name, job)
    try {
      return await job.file
    } catch (error) {
      if (error instanceof ExportCancelled)
        throw new AppError('CONFLICT', 'The export was cancelled. Nothing was written.', { where: 'job' })
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
      throw new AppError('INTERNAL', 'The file could not be written. Nothing was changed.', { detail })
    } finally {
      this.running.delete(name)
    }
  }

  /** How far an export is; null where none of that id is under way. */
  step(id: string): ExportStep | null {
    return this.running.get(id)?.step() ?? null
  }

  /** Ends them all: the program is closing. */
  cancelAll(): void {
    for (const job of this.running.values()) job.cancel()
  }

  /** @returns whether one of that id was under way */
  cancel(id: string): boolean {
    const job = this.running.get(id)
    job?.cancel()
    return job !== undefined
  }
}
