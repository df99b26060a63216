import { AppError } from '#shared/contract/errors.ts'
import type { ImportFileFault } from '#shared/contract/index.ts'
import type { DataSetFile } from './bill-records/plan.ts'
import type { CollectedFiles } from './collected.ts'
import type { DocumentFile } from './documents/read-file.ts'
import type { Told } from './editions-of-files.ts'
import { fileFault, importFault } from './errors.ts'
import { FileReading } from './file-reading.ts'
import type { ReadPage } from './pages.ts'
import type { Slices } from './slices.ts'

/** What the files of a job hold, each by its kind, and those that could not be read. */
export interface ReadFiles {
  readonly pages: readonly ReadPage[]
  readonly documents: readonly DocumentFile[]
  readonly dataSets: readonly DataSetFile[]
  readonly faults: readonly ImportFileFault[]
  readonly warnings: readonly string[]
}

/** A job whose every file failed fails with the fault of the first, and says how many others there are. */
function refuseAll(
  faults: readonly ImportFileFault[],
  thrown: readonly unknown[],
  names: readonly string[],
): never {
  if (thrown.length === 0) {
    const what = names.length === 1 ? `${names[0]} holds` : `The ${names.length} files hold`
    throw new AppError(
      'INVALID_INPUT',
      `${what} no chapter of the General Statutes, no bill or act and no data set. Nothing was changed.`,
      { where: names[0] ?? 'files' },
    )
  }
  if (faults.length === 1) throw thrown[0]
  const rest = faults.length - 1
  const fault = importFault(thrown[0])
  const more = `${rest} more ${rest === 1 ? 'file' : 'files'} could not be read either`
  throw new AppError(
    fault.code,
    `${fault.message} ${more}: ${faults
      .slice(1, 6)
      .map(({ message }) => message)
      .join(' ')}`,
    { where: fault.where },
  )
}

/**
 * Reads the files one after the other, each by what it holds. A file that cannot be read is told of and left out.
 * @throws where none can be read: PageError, DocumentError, DataSetError, AppError naming the files
 */
export async function readFiles(
  files: CollectedFiles,
  editions: ReadonlyMap<string, Told>,
  retrieved: string,
  slices: Slices,
  onProgress: (done: number, name: string) => void,
): Promise<ReadFiles> {
  const reading = new FileReading(editions, retrieved)
  const thrown: unknown[] = []
  const names = files.names()
  for (const [done, name] of names.entries()) {
    onProgress(done, name)
    await slices.rest()
    try {
      await reading.read(files.get(name))
    } catch (error) {
      const fault = fileFault(error, name)
      if (!fault) throw error
      thrown.push(error)
      reading.faults.push(fault)
    }
  }
  if (reading.isEmpty) refuseAll(reading.faults, thrown, names)
  return reading
}
