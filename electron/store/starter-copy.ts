/** Starter content as a store has it that was made with it: what another store is compared with. */
import BetterSqlite3 from 'better-sqlite3'
import type { Corpus } from '#shared/model/index.ts'
import { loadCorpus } from './load-corpus.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { createStore, type Store } from './store.ts'

export interface StarterCopy {
  readonly store: Store
  close(): void
}

/** Loads starter content into a new store in memory, in the same way as into a new store on disk. */
export function openStarterCopy(corpus: Corpus, sha256: string, now: Date): StarterCopy {
  const db = new BetterSqlite3(':memory:')
  try {
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    migrate(db, migrations)
    const store = createStore(db)
    loadCorpus(store, corpus, sha256, now)
    return { store, close: () => void db.close() }
  } catch (error) {
    db.close()
    throw error
  }
}
