/** Beginning an import, handing its files over, and giving it up. */
import { AppError, type ImportOrigin, type StatuteEdition } from '#shared/contract/index.ts'
import { maxImportBytes, maxImportFileBytes } from '#shared/contract/procedures/imports.ts'
import { callProcedure } from '../../app/procedures.ts'
import { formatBytes } from '../../components/sizes.ts'
import { base64Of, partsOf } from './file-parts.ts'
import type { PickedFile } from './picked-files.ts'
import { presentWork, setWork } from './work.ts'

/** Why files cannot be taken at all, before anything is begun; null where they can. */
function refusalOf(files: readonly PickedFile[]): AppError | null {
  const tooLarge = files.find(({ file }) => file.size > maxImportFileBytes)
  if (tooLarge)
    return new AppError(
      'TOO_LARGE',
      `${tooLarge.name} has ${formatBytes(tooLarge.file.size)}. A file may have ${formatBytes(maxImportFileBytes)}; the longest act of a session is about a tenth of that.`,
      { where: tooLarge.name },
    )
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  return total > maxImportBytes
    ? new AppError(
        'TOO_LARGE',
        `These files have ${formatBytes(total)} together; one import may have ${formatBytes(maxImportBytes)}. Import them in several goes.`,
      )
    : null
}

/** Hands files over and has them read. Failures end in `refused`; the host then holds nothing of them. */
export async function importFiles(files: readonly PickedFile[]): Promise<void> {
  const refused = refusalOf(files)
  if (refused) return setWork({ phase: 'idle', refused })
  const jobId = await begin({ kind: 'files' })
  if (jobId === null) return
  try {
    if (await handOver(jobId, files)) await read(jobId)
  } catch (thrown) {
    await giveUp(jobId, AppError.from(thrown))
  }
}

/** Fetches from the legislature's site and reads. */
export async function importFromSite(choice: {
  chapters: readonly string[]
  supplements: boolean
}): Promise<void> {
  await readFrom({ kind: 'site', chapters: [...choice.chapters], supplements: choice.supplements })
}

/** Compares the starter content that came with the program with the store. */
export async function importStarterContent(): Promise<void> {
  await readFrom({ kind: 'starter content' })
}

/** Begins and reads what no files are handed over for. */
async function readFrom(from: ImportOrigin): Promise<void> {
  const jobId = await begin(from)
  if (jobId === null) return
  setWork({ phase: 'adding', jobId, name: '', done: 0, total: 0 })
  try {
    await read(jobId)
  } catch (thrown) {
    await giveUp(jobId, AppError.from(thrown))
  }
}

/** Reads the files as of an edition that the person named. A failure ends the import. */
export async function readAs(jobId: string, edition: StatuteEdition): Promise<void> {
  try {
    await read(jobId, edition)
  } catch (thrown) {
    await giveUp(jobId, AppError.from(thrown))
  }
}

/**
 * Has a job's files read.
 * @param edition for files that do not tell their own edition
 * @throws AppError other than the question for the edition, which becomes a phase of the work
 */
async function read(jobId: string, edition?: StatuteEdition): Promise<void> {
  try {
    await callProcedure('import.read', edition ? { jobId, edition } : { jobId })
    if (isOurs(jobId)) setWork({ phase: 'job', jobId })
  } catch (thrown) {
    const error = AppError.from(thrown)
    if (error.code !== 'INVALID_INPUT' || error.where !== 'edition') throw error
    if (isOurs(jobId)) setWork({ phase: 'edition', jobId, message: error.message })
  }
}

/** Stops the import under way, whatever its phase; the host forgets what it holds of it. */
export async function leaveWork(): Promise<void> {
  const work = presentWork()
  setWork({ phase: 'idle' })
  // A job that the host no longer knows needs no cancelling.
  if (work.phase !== 'idle') await callProcedure('job.cancel', { id: work.jobId }).catch(() => undefined)
}

async function begin(from: ImportOrigin): Promise<string | null> {
  try {
    const { jobId } = await callProcedure('import.begin', { from })
    return jobId
  } catch (thrown) {
    setWork({ phase: 'idle', refused: AppError.from(thrown) })
    return null
  }
}

/** @returns false where it was cancelled meanwhile */
async function handOver(jobId: string, files: readonly PickedFile[]): Promise<boolean> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  let done = 0
  setWork({ phase: 'adding', jobId, name: files[0]?.name ?? '', done, total })
  for (const { name, file } of files) {
    for (const { offset, end } of partsOf(file.size)) {
      if (!isOurs(jobId)) return false
      setWork({ phase: 'adding', jobId, name, done, total })
      const base64 = await base64Of(file.slice(offset, end)).catch(() => {
        throw new AppError('INVALID_INPUT', `${name} could not be read. It may have been moved.`, {
          where: name,
        })
      })
      await callProcedure('import.addFile', { jobId, name, base64, offset, size: file.size })
      done += end - offset
    }
  }
  return isOurs(jobId)
}

function isOurs(jobId: string): boolean {
  const work = presentWork()
  return work.phase !== 'idle' && work.jobId === jobId
}

async function giveUp(jobId: string, refused: AppError): Promise<void> {
  await callProcedure('job.cancel', { id: jobId }).catch(() => undefined)
  // Cancelling by hand makes the call that was under way fail; that is no fault to show.
  if (isOurs(jobId)) setWork({ phase: 'idle', refused })
}
