import BetterSqlite3 from 'better-sqlite3'
import { storeFault } from './faults.ts'
import { configure } from './open.ts'
import type { StorePaths } from './paths.ts'
import { createStore, type Store } from './store.ts'

/** One transaction beside the open store. Exactly one of `commit` and `rollback` takes effect; both close it. */
export interface Writing {
  readonly store: Store
  commit(): void
  rollback(): void
}

/**
 * Opens a second connection to the store with a transaction on it.
 * @param onEnd called once it is committed or rolled back
 * @throws AppError as `storeFault` says, STORE_LOCKED where something else writes
 */
export function openWriting(paths: StorePaths, onEnd: () => void): Writing {
  const db = new BetterSqlite3(paths.database, { timeout: 2000 })
  try {
    configure(db)
    const store = createStore(db)
    db.exec('BEGIN IMMEDIATE')
    const end = (sql: 'COMMIT' | 'ROLLBACK') => () => {
      if (!db.open) return
      try {
        if (db.inTransaction) db.exec(sql)
      } finally {
        // Closing rolls back what could not be committed.
        db.close()
        onEnd()
      }
    }
    return { store, commit: end('COMMIT'), rollback: end('ROLLBACK') }
  } catch (error) {
    db.close()
    throw storeFault(error, paths.folder)
  }
}
