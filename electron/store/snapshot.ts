/** The store as it is at one moment, for long reading on another thread while others write. */
import BetterSqlite3 from 'better-sqlite3'
import { createStore, type Store } from './store.ts'

export interface Snapshot {
  readonly store: Store
  close(): void
}

/**
 * Opens a second connection that only reads, inside one transaction: what is written meanwhile is not seen. The file is
 * one that the keeper holds open.
 */
export function openSnapshot(database: string): Snapshot {
  const db = new BetterSqlite3(database, { readonly: true, fileMustExist: true, timeout: 2000 })
  try {
    db.pragma('trusted_schema = OFF')
    db.exec('BEGIN')
    // The transaction begins with the first read.
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return { store: createStore(db), close: () => void db.close() }
  } catch (error) {
    db.close()
    throw error
  }
}
