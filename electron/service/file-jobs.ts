import { AppError } from '#shared/contract/errors.ts'
import { fileCancelled, type RunningFile } from '../exporting/threads/start-file.ts'
import type { FileStep, WrittenFile } from '../exporting/written-file.ts'

/** A file that is asked for: its thread is begun once the work is known. */
interface Job {
  thread: RunningFile | null
  isCancelled: boolean
}

/** A file as a procedure answers with it; `bytes` is its size. */
interface SentFile {
  readonly name: string
  readonly mime: string
  readonly base64: string
  readonly bytes: number
}

function sent({ name, mime, bytes }: WrittenFile): SentFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { name, mime, base64: buffer.toString('base64'), bytes: bytes.byteLength }
}

const starting: FileStep = { done: 0, total: 1, what: 'Starting' }

/** Files that are being written, each by the name that who asked for it chose. */
export class FileJobs<Work> {
  private readonly jobs = new Map<string, Job>()
  private unnamed = 0
  private readonly start: (work: Work) => RunningFile
  private readonly most: number
  private readonly what: string

  /**
   * @param start begins the thread; @param most how many are written at once: each takes a thread and holds its texts
   * @param what what they are, for the refusal of one more: "exports"
   */
  constructor(start: (work: Work) => RunningFile, most: number, what: string) {
    this.start = start
    this.most = most
    this.what = what
  }

  /**
   * @param prepare finds what the thread is given; the file can be asked after and cancelled meanwhile
   * @throws AppError CONFLICT where it was cancelled, its name is in use, or too many are under way; what `prepare`
   *   throws; see `startFile`
   */
  async run(id: string | undefined, prepare: () => Promise<Work>): Promise<SentFile> {
    const name = id ?? `unnamed ${++this.unnamed}`
    if (this.jobs.has(name)) throw new AppError('CONFLICT', 'This export is already under way.')
    if (this.jobs.size >= this.most)
      throw new AppError('CONFLICT', `${this.most} ${this.what} are under way. Wait for one, or cancel it.`)
    const job: Job = { thread: null, isCancelled: false }
    this.jobs.set(name, job)
    try {
      const work = await prepare()
      if (job.isCancelled) throw fileCancelled()
      job.thread = this.start(work)
      return sent(await job.thread.file)
    } finally {
      this.jobs.delete(name)
    }
  }

  /** How far one is; null where none of that name is under way. */
  step(id: string): FileStep | null {
    const job = this.jobs.get(id)
    return job ? (job.thread?.step() ?? starting) : null
  }

  /** @returns whether one of that name was under way */
  cancel(id: string): boolean {
    const job = this.jobs.get(id)
    if (!job) return false
    job.isCancelled = true
    job.thread?.cancel()
    return true
  }

  /** Ends them all: the program is closing. */
  cancelAll(): void {
    for (const name of this.jobs.keys()) this.cancel(name)
  }
}
