/** SQLite's and the file system's errors as the errors that a person is shown. */
import { AppError } from '#shared/contract/errors.ts'

function codeOf(thrown: unknown): string {
  const code = (thrown as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

/** True when SQLite says that the file itself is not sound, or is no database. */
export function isDamage(thrown: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(thrown))
}

/** True when another connection holds a lock that does not let go in time. */
export function isBusy(thrown: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(thrown))
}

function isUnwritable(thrown: unknown): boolean {
  return /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)/.test(codeOf(thrown))
}

const detailOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))

/** For a database that another process holds. @param thrown what SQLite said; @param folder the data folder */
export function lockedError(thrown: unknown, folder: string): AppError {
  return new AppError(
    'STORE_LOCKED',
    'Another program has Charter Oak’s data open. Close the other window or program, then try again. Nothing was changed.',
    { where: folder, detail: detailOf(thrown) },
  )
}

/** For a folder that cannot be written to. @param thrown what the system said; @param folder the data folder */
export function unwritableError(thrown: unknown, folder: string): AppError {
  const isFile = /^(ENOTDIR|EEXIST)/.test(codeOf(thrown))
  const remedy = isFile
    ? 'A file is where the folder should be. Move that file away'
    : 'Make the folder writable'
  return new AppError(
    'FOLDER_UNWRITABLE',
    `Charter Oak cannot write to its data folder ${folder}. ${remedy}, or start with --data and another folder, then try again.`,
    { where: folder, detail: detailOf(thrown) },
  )
}

/** For a file of the store that may only be read. @param thrown what the system said */
export function unwritableFileError(thrown: unknown, file: string): AppError {
  return new AppError(
    'FOLDER_UNWRITABLE',
    `Charter Oak may not write to its database ${file}. Make the file writable, or start with --data and another folder, then try again. Nothing was changed.`,
    { where: file, detail: detailOf(thrown) },
  )
}

function fullDiskError(thrown: unknown, folder: string): AppError {
  return new AppError(
    'STORE_UNAVAILABLE',
    'The disk is full or failing, so nothing was written. Make room, then try again.',
    { where: folder, detail: detailOf(thrown) },
  )
}

/**
 * What a fault of the store means for a person. Damage found while the program runs is only reported: the file is set
 * aside at the next opening.
 */
export function storeFault(thrown: unknown, folder: string): AppError {
  if (thrown instanceof AppError) return thrown
  if (isBusy(thrown)) return lockedError(thrown, folder)
  if (/^(SQLITE_(FULL|IOERR)|ENOSPC|EIO)/.test(codeOf(thrown))) return fullDiskError(thrown, folder)
  if (isDamage(thrown)) {
    const message =
      'The database is damaged. Close Charter Oak and start it again: it will offer the latest good backup.'
    return new AppError('STORE_DAMAGED', message, { where: folder, detail: detailOf(thrown) })
  }
  if (isUnwritable(thrown)) return unwritableError(thrown, folder)
  return AppError.from(thrown)
}
