import BetterSqlite3, { type Database } from 'better-sqlite3'

export interface FolderLock {
  release(): void
}

/** Locks held by this process: a connection that nothing refers to would be closed, and its lock dropped. */
const held = new Set<Database>()

/**
 * Takes the data folder for this process. The lock is an exclusive transaction on a small database beside the real one:
 * the system drops it when the process ends, however it ends, and the real database stays open to readers.
 * @param file the lock's path
 * @throws SQLITE_BUSY when another process holds it
 */
export function lockFolder(file: string): FolderLock {
  const lock = new BetterSqlite3(file, { timeout: 400 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw error
  }
  held.add(lock)
  return {
    release: () => {
      held.delete(lock)
      lock.close()
    },
  }
}
