/** Opens the database file, or says why it cannot be used. A file that is not sound is set aside, never written to. */
import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3, { type Database } from 'better-sqlite3'
import { AppError } from '#shared/contract/errors.ts'
import { listBackups, makeBackup } from './backups.ts'
import { isAsClosed, markChecked } from './closed-mark.ts'
import { storeFault, unwritableError, unwritableFileError } from './faults.ts'
import { inspect } from './inspect.ts'
import { latestVersion, type Migration, migrate, schemaVersion } from './migrate.ts'
import { fileStamp, type StorePaths } from './paths.ts'

/** Why the store cannot be used, and where a damaged file was put. */
export class StoreProblem extends AppError {
  readonly setAside: string | undefined
  constructor(error: AppError, setAside?: string) {
    super(error.code, error.message, { where: error.where, detail: error.detail })
    this.setAside = setAside
  }
}

/** Makes the folder if it is missing and proves that a file can be written in it. @throws AppError FOLDER_UNWRITABLE */
export function ensureWritable(folder: string): void {
  const probe = path.join(folder, `.write-test-${process.pid}`)
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(probe, 'x')
    fs.rmSync(probe)
  } catch (error) {
    throw unwritableError(error, folder)
  }
}

/**
 * SQLite opens a file that it may not write for reading, and every change would be refused only when it is saved.
 * @throws AppError FOLDER_UNWRITABLE that names the file
 */
function ensureFilesWritable({ database }: StorePaths): void {
  for (const file of [database, `${database}-wal`]) {
    if (!fs.existsSync(file)) continue
    try {
      fs.accessSync(file, fs.constants.W_OK)
    } catch (error) {
      throw unwritableFileError(error, file)
    }
  }
}

/** Moves the database with its journal files to `<name>.damaged-<moment>`. @returns the new path */
function setAside(database: string): string {
  const aside = `${database}.damaged-${fileStamp(new Date())}`
  for (const suffix of ['', '-wal', '-shm']) {
    if (fs.existsSync(database + suffix)) fs.renameSync(database + suffix, aside + suffix)
  }
  return aside
}

/** @param newest the newest schema that this program reads: a backup of a newer one is none that it can restore */
function damaged(paths: StorePaths, newest: number, aside: string, detail: string): StoreProblem {
  const hasGoodBackup = listBackups(paths, newest).some(({ verified }) => verified)
  const remedy = hasGoodBackup
    ? 'Restore the latest good backup, or begin again with the starter content.'
    : `There is no good backup to restore. Put a good copy of yours in its place as ${path.basename(paths.database)} and try again, or begin again with the starter content.`
  const message = `The database was damaged and could not be used. It was set aside, whole, as ${path.basename(aside)}. ${remedy}`
  return new StoreProblem(new AppError('STORE_DAMAGED', message, { where: aside, detail }), aside)
}

/** The newest file set aside, if there is one. */
function earlierDamage(paths: StorePaths): string | undefined {
  const start = `${path.basename(paths.database)}.damaged-`
  const names = fs.readdirSync(paths.folder).filter((name) => name.startsWith(start))
  const newest = names
    .map((name) => name.replace(/-(wal|shm)$/, ''))
    .sort()
    .at(-1)
  return newest && path.join(paths.folder, newest)
}

function hasBackups(paths: StorePaths): boolean {
  return (
    fs.existsSync(paths.backups) && fs.readdirSync(paths.backups).some((name) => name.endsWith('.sqlite'))
  )
}

/** Whether a database was in the folder before: backups of it lie there, or it was closed there. */
const heldData = (paths: StorePaths): boolean => hasBackups(paths) || fs.existsSync(paths.closedMark)

/** A folder that held data must not be begun afresh in silence. @throws StoreProblem STORE_DAMAGED */
function refuseSilentFreshStart(paths: StorePaths, newest: number): void {
  const aside = earlierDamage(paths)
  if (aside) {
    const detail = 'The database was set aside earlier and none has been put in its place.'
    throw damaged(paths, newest, aside, detail)
  }
  if (!heldData(paths)) return
  const message = hasBackups(paths)
    ? `The database is missing from ${paths.folder}, but backups of it are there. Restore one, or begin again with the starter content.`
    : `The database is missing from ${paths.folder}, where it was when Charter Oak was last closed, and no backup of it is there. Put it back and try again, or begin again with the starter content.`
  throw new StoreProblem(new AppError('STORE_DAMAGED', message, { where: paths.database }))
}

function newer(version: number, newest: number, file: string): AppError {
  const message = `The database was last used by a newer version of Charter Oak (schema ${version}; this one reads up to ${newest}). Start the newer version. Nothing was changed.`
  return new AppError('STORE_NEWER', message, { where: file })
}

/** @throws StoreProblem STORE_DAMAGED once the file is set aside; AppError STORE_NEWER, with nothing touched */
function refuseUnsound(paths: StorePaths, newest: number): void {
  const wasChecked = isAsClosed(paths)
  const finding = inspect(paths.database, newest, wasChecked)
  if ('damage' in finding) throw damaged(paths, newest, setAside(paths.database), finding.damage)
  if (finding.version > newest) throw newer(finding.version, newest, paths.database)
  if (!wasChecked) markChecked(paths)
}

/** How every connection to the store is set. */
export function configure(db: Database): void {
  db.pragma('journal_mode = WAL')
  // FULL: a change that a person was told is saved survives a loss of power.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
}

function upgrade(db: Database, paths: StorePaths, migrations: readonly Migration[]): void {
  const newest = latestVersion(migrations)
  const version = schemaVersion(db)
  if (version === newest) return
  if (version > 0) makeBackup(db, paths, newest, `before migration to version ${newest}`)
  try {
    migrate(db, migrations)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const message = `The database could not be brought to this version of Charter Oak and was left at version ${schemaVersion(db)}. Start the version that you used before.`
    throw new AppError('STORE_UNAVAILABLE', message, { where: paths.database, detail })
  }
}

/**
 * Opens (or, in an empty folder, makes) the database, checks it, backs it up before any migration, and migrates it.
 * The caller holds the folder's lock.
 * @param allowFresh make a new database even where one was set aside earlier or backups lie
 * @throws StoreProblem or AppError: FOLDER_UNWRITABLE, STORE_LOCKED, STORE_NEWER, STORE_DAMAGED, STORE_UNAVAILABLE
 */
export function openDatabase(
  paths: StorePaths,
  migrations: readonly Migration[],
  allowFresh = false,
): Database {
  const size = fs.statSync(paths.database, { throwIfNoEntry: false })?.size
  // SQLite would delete a journal without its database; what it holds is kept.
  const journal = fs.statSync(`${paths.database}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const newest = latestVersion(migrations)
  ensureFilesWritable(paths)
  if (size === undefined && journal > 0)
    throw damaged(paths, newest, setAside(paths.database), 'Only its journal was there.')
  if (size === undefined && !allowFresh) refuseSilentFreshStart(paths, newest)
  if (size === 0 && heldData(paths))
    throw damaged(paths, newest, setAside(paths.database), 'The file was empty.')
  if (size) refuseUnsound(paths, newest)
  let db: Database | undefined
  try {
    db = new BetterSqlite3(paths.database, { timeout: 2000 })
    configure(db)
    upgrade(db, paths, migrations)
    return db
  } catch (error) {
    db?.close()
    throw storeFault(error, paths.folder)
  }
}
