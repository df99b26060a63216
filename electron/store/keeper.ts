/** Keeps the one open store: opens it, says why it cannot be opened, backs it up, restores it, closes it. */
import fs from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/contract/errors.ts'
import type { AppState, Backup } from '#shared/contract/index.ts'
import { type BackupReason, listBackups, makeBackup, makeBackupBeside, stageBackup } from './backups.ts'
import { markClosed } from './closed-mark.ts'
import { isBusy, lockedError, storeFault } from './faults.ts'
import { type FolderLock, lockFolder } from './lock.ts'
import { latestVersion, type Migration } from './migrate.ts'
import { migrations as shippedMigrations } from './migrations/index.ts'
import { ensureWritable, openDatabase, StoreProblem } from './open.ts'
import { type StorePaths, storePaths } from './paths.ts'
import { createStore, type Store } from './store.ts'
import { openWriting, type Writing } from './writing.ts'

export interface KeeperOptions {
  readonly dataFolder: string
  /** Run on every store that was opened, before it is used: loads the starter corpus into an empty one. */
  readonly onOpen: (store: Store) => void
  readonly migrations?: readonly Migration[]
}

export interface Keeper {
  readonly paths: StorePaths
  state(): AppState
  /** The open store. @throws AppError STORE_UNAVAILABLE while it cannot be used */
  store(): Store
  backups(): Backup[]
  /**
   * Begins a transaction on a connection of its own, so that long writing leaves the store readable. While it is open
   * nothing else may write.
   * @throws AppError CONFLICT while one is open
   */
  beginWriting(): Writing
  isWriting(): boolean
  /** @param reason 'by hand' unless the program makes it before it writes much */
  makeBackup(reason?: BackupReason): Backup
  /** As `makeBackup`, but in small steps, so that other calls are answered meanwhile. */
  makeBackupBeside(reason: BackupReason): Promise<Backup>
  restore(name: string): AppState
  startFresh(): AppState
  retry(): AppState
  close(): void
}

type Condition = { db: Database; store: Store } | { problem: StoreProblem }

/** Opens the store in a folder. Never throws: what went wrong is the keeper's state. */
export function openKeeper(options: KeeperOptions): Keeper {
  const migrations = options.migrations ?? shippedMigrations
  const newest = latestVersion(migrations)
  const paths = storePaths(options.dataFolder)
  let lock: FolderLock | undefined
  let condition: Condition = open(false)
  let writing: Writing | undefined

  function takeLock(): void {
    if (lock) return
    try {
      lock = lockFolder(paths.lock)
    } catch (error) {
      throw isBusy(error) ? lockedError(error, paths.folder) : storeFault(error, paths.folder)
    }
  }

  function open(allowFresh: boolean): Condition {
    let db: Database | undefined
    try {
      ensureWritable(paths.folder)
      takeLock()
      db = openDatabase(paths, migrations, allowFresh)
      const store = createStore(db)
      options.onOpen(store)
      return { db, store }
    } catch (error) {
      db?.close()
      if (error instanceof StoreProblem) return { problem: error }
      return { problem: new StoreProblem(storeFault(error, paths.folder)) }
    }
  }

  function closeDatabase(): void {
    if (!('db' in condition) || !condition.db.open) return
    condition.db.pragma('wal_checkpoint(TRUNCATE)')
    condition.db.close()
    markClosed(paths)
  }

  function beginWriting(): Writing {
    if ('problem' in condition) throw condition.problem
    refuseWhileWriting()
    writing = openWriting(paths, () => {
      writing = undefined
    })
    return writing
  }

  function refuseWhileWriting(): void {
    if (writing)
      throw new AppError('CONFLICT', 'An import is being written. Wait until it is done, then try again.')
  }

  const canStartFresh = () =>
    'problem' in condition && condition.problem.code === 'STORE_DAMAGED' && !fs.existsSync(paths.database)

  function state(): AppState {
    if ('db' in condition) return { state: 'ready' }
    const { problem } = condition
    // Only a damaged store is replaced: one that is newer, locked or out of reach is somebody's good data.
    const replaceable = problem.code === 'STORE_DAMAGED'
    return {
      state: 'blocked',
      problem: problem.toShape(),
      ...(problem.setAside === undefined ? {} : { setAside: problem.setAside }),
      backups: replaceable ? listBackups(paths, newest).filter((backup) => backup.verified) : [],
      canStartFresh: canStartFresh(),
    }
  }

  /** Moves the staged copy into the database's place. The journal of the old one is empty: it was closed before. */
  function putInPlace(staged: string): void {
    const journal = `${paths.database}-wal`
    const left = fs.statSync(journal, { throwIfNoEntry: false })?.size ?? 0
    if (left > 0) {
      const message =
        'Another program is reading Charter Oak’s database, so it was not replaced. Close that program, then try again.'
      throw new AppError('STORE_LOCKED', message, { where: path.basename(journal) })
    }
    fs.rmSync(journal, { force: true })
    fs.rmSync(`${paths.database}-shm`, { force: true })
    fs.renameSync(staged, paths.database)
  }

  function restore(name: string): AppState {
    refuseWhileWriting()
    if ('problem' in condition && condition.problem.code !== 'STORE_DAMAGED') throw condition.problem
    if ('problem' in condition && fs.existsSync(paths.database)) {
      throw new AppError(
        'CONFLICT',
        'A database is there again, so none was put in its place. Try to open it first.',
      )
    }
    const staged = stageBackup(paths, name, newest)
    try {
      if ('db' in condition) makeBackup(condition.db, paths, newest, 'before restore', name)
      closeDatabase()
      putInPlace(staged)
    } finally {
      fs.rmSync(staged, { force: true })
      condition = 'db' in condition && condition.db.open ? condition : open(false)
    }
    return state()
  }

  return {
    paths,
    state,
    restore,
    store() {
      if ('store' in condition) return condition.store
      throw new AppError('STORE_UNAVAILABLE', condition.problem.message, { where: condition.problem.code })
    },
    beginWriting,
    isWriting: () => writing !== undefined,
    backups: () => listBackups(paths, newest),
    makeBackup(reason = 'by hand') {
      if (!('db' in condition)) throw new AppError('STORE_UNAVAILABLE', condition.problem.message)
      return makeBackup(condition.db, paths, newest, reason)
    },
    makeBackupBeside(reason) {
      if (!('db' in condition)) throw new AppError('STORE_UNAVAILABLE', condition.problem.message)
      return makeBackupBeside(condition.db, paths, newest, reason)
    },
    startFresh() {
      if (!canStartFresh()) {
        throw new AppError('CONFLICT', 'A database is there already, so none was begun. Nothing was changed.')
      }
      condition = open(true)
      return state()
    },
    retry() {
      if ('problem' in condition) condition = open(false)
      return state()
    },
    close() {
      writing?.rollback()
      closeDatabase()
      lock?.release()
      lock = undefined
    },
  }
}
