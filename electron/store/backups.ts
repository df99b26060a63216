/** Backups: verified copies of the database in the folder beside it. Nothing here changes the database itself. */
import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3, { type Database } from 'better-sqlite3'
import { AppError } from '#shared/contract/errors.ts'
import type { Backup } from '#shared/contract/index.ts'
import { applicationId, schemaVersion } from './migrate.ts'
import { fileStamp, readFileStamp, type StorePaths } from './paths.ts'

/** How many automatic backups are kept; those made by hand are never removed. */
export const automaticKept = 10

export type BackupReason =
  | 'by hand'
  | 'before restore'
  | 'before import'
  | `before migration to version ${number}`

const prefix = 'charter-oak-'
const extension = '.sqlite'

function reasonOf(name: string): { madeAt: Date | null; reason: string } {
  const match = new RegExp(`^${prefix}(\\d{8}T\\d{9}Z)-([a-z0-9-]+)\\${extension}$`).exec(name)
  const madeAt = match?.[1] ? readFileStamp(match[1]) : null
  return madeAt && match?.[2]
    ? { madeAt, reason: match[2].replaceAll('-', ' ') }
    : { madeAt: null, reason: 'found in the folder' }
}

/**
 * Checks a file from end to end without changing it.
 * @param newest the newest schema version that this program reads
 * @returns null when it is a sound database of this program; otherwise what is wrong with it
 */
function faultOfBackup(file: string, newest: number): string | null {
  let db: Database | undefined
  try {
    db = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
    const outcome = db.pragma('integrity_check(1)', { simple: true })
    if (outcome !== 'ok') return `the integrity check says: ${String(outcome)}`
    if (db.pragma('application_id', { simple: true }) !== applicationId)
      return 'it is not a database of Charter Oak'
    const version = schemaVersion(db)
    if (version > newest) return `it comes from a newer version of Charter Oak (schema ${version})`
    const broken = db.pragma('foreign_key_check') as { table: string }[]
    return broken[0] ? `a reference in ${broken[0].table} leads nowhere` : null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    db?.close()
  }
}

/** Outcomes of checks by name, size and time of change, so that a list does not read every file again. */
const checked = new Map<string, boolean>()

function describe(folder: string, name: string, newest: number): Backup {
  const file = path.join(folder, name)
  const stat = fs.statSync(file)
  const key = [file, stat.size, stat.mtimeMs, newest].join('\n')
  const verified = checked.get(key) ?? faultOfBackup(file, newest) === null
  checked.set(key, verified)
  const { madeAt, reason } = reasonOf(name)
  return { name, madeAt: (madeAt ?? stat.mtime).toISOString(), bytes: stat.size, reason, verified }
}

/** Every backup in the folder, newest first, each checked. */
export function listBackups(paths: StorePaths, newest: number): Backup[] {
  if (!fs.existsSync(paths.backups)) return []
  return fs
    .readdirSync(paths.backups)
    .filter((name) => /^[A-Za-z0-9._-]{1,160}$/.test(name) && name.endsWith(extension))
    .map((name) => describe(paths.backups, name, newest))
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0))
}

/** Path of a backup by name. @throws AppError NOT_FOUND */
function backupFile(paths: StorePaths, name: string): string {
  const file = path.join(paths.backups, name)
  if (path.dirname(file) !== paths.backups || !fs.existsSync(file)) {
    throw new AppError('NOT_FOUND', `There is no backup named ${name} in ${paths.backups}.`, {
      where: 'name',
    })
  }
  return file
}

function flush(file: string): void {
  const handle = fs.openSync(file, 'r+')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}

function rotate(paths: StorePaths, newest: number, keep: string): void {
  const automatic = listBackups(paths, newest).filter((backup) => backup.reason.startsWith('before '))
  for (const old of automatic.slice(automaticKept)) {
    if (old.name !== keep) fs.rmSync(path.join(paths.backups, old.name))
  }
}

/** How many pages of the database are copied before other work gets its turn: about a millisecond's. */
const PAGES_AT_ONCE = 500

const backupName = (reason: BackupReason): string =>
  `${prefix}${fileStamp(new Date())}-${reason.replaceAll(' ', '-')}${extension}`

/** A copied page for page database says that it has a journal beside it; a backup is one file. */
function withoutJournal(file: string): void {
  const copy = new BetterSqlite3(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** Checks a copy, and only then gives it its name. @throws AppError STORE_UNAVAILABLE where the check fails */
function keepChecked(paths: StorePaths, partial: string, name: string, newest: number, keep: string): Backup {
  flush(partial)
  const fault = faultOfBackup(partial, newest)
  if (fault)
    throw new AppError('STORE_UNAVAILABLE', `The backup was not kept, because ${fault}. Nothing was changed.`)
  fs.renameSync(partial, path.join(paths.backups, name))
  rotate(paths, newest, keep)
  return describe(paths.backups, name, newest)
}

/**
 * Copies the open database as it is now, checks the copy, and only then gives it its name.
 * @param keep a backup that rotation must spare (the one about to be restored)
 * @throws AppError STORE_UNAVAILABLE when the copy fails its check; older backups are then left alone
 */
export function makeBackup(
  db: Database,
  paths: StorePaths,
  newest: number,
  reason: BackupReason,
  keep = '',
): Backup {
  fs.mkdirSync(paths.backups, { recursive: true })
  const name = backupName(reason)
  const partial = path.join(paths.backups, `${name}.partial`)
  try {
    db.prepare('VACUUM INTO ?').run(partial)
    return keepChecked(paths, partial, name, Math.max(newest, schemaVersion(db)), keep)
  } finally {
    fs.rmSync(partial, { force: true })
  }
}

/** As `makeBackup`, copying in small steps between which other work goes on. */
export async function makeBackupBeside(
  db: Database,
  paths: StorePaths,
  newest: number,
  reason: BackupReason,
): Promise<Backup> {
  fs.mkdirSync(paths.backups, { recursive: true })
  const name = backupName(reason)
  const partial = path.join(paths.backups, `${name}.partial`)
  try {
    await db.backup(partial, { progress: () => PAGES_AT_ONCE })
    withoutJournal(partial)
    return keepChecked(paths, partial, name, Math.max(newest, schemaVersion(db)), '')
  } finally {
    fs.rmSync(partial, { force: true })
  }
}

/**
 * Puts a checked copy of a backup beside the database, ready to be moved into its place.
 * @returns path of the copy
 * @throws AppError NOT_FOUND, BACKUP_INVALID; nothing is changed then
 */
export function stageBackup(paths: StorePaths, name: string, newest: number): string {
  const file = backupFile(paths, name)
  const staged = `${paths.database}.restoring`
  const invalid = (fault: string) =>
    new AppError(
      'BACKUP_INVALID',
      `The backup ${name} was not restored, because ${fault}. Your data is as it was. Choose another backup.`,
      { where: name },
    )
  const fault = faultOfBackup(file, newest)
  if (fault) throw invalid(fault)
  fs.copyFileSync(file, staged)
  flush(staged)
  const faultOfCopy = faultOfBackup(staged, newest)
  if (!faultOfCopy) return staged
  fs.rmSync(staged)
  throw invalid(faultOfCopy)
}
