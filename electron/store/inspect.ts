/** Looks at a database before it is opened for use, without changing a byte of it or of its journal. */
import fs from 'node:fs'
import BetterSqlite3, { type Database } from 'better-sqlite3'
import { isDamage } from './faults.ts'
import { applicationId, schemaVersion } from './migrate.ts'

export type Finding = { readonly version: number } | { readonly damage: string }

const header = 'SQLite format 3\0'

function hasHeader(file: string): boolean {
  const start = Buffer.alloc(header.length)
  const handle = fs.openSync(file, 'r')
  try {
    fs.readSync(handle, start)
    return start.toString('latin1') === header
  } finally {
    fs.closeSync(handle)
  }
}

function findingOf(db: Database, newest: number, wasChecked: boolean): Finding {
  const version = schemaVersion(db)
  // What a newer version's file should look like is for that version to say.
  if (version > newest) return { version }
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  const ours = db.pragma('application_id', { simple: true }) === applicationId
  if (tables > 0 && !(ours && version > 0)) return { damage: 'The file is not a database of Charter Oak.' }
  if (wasChecked) return { version }
  const outcome = db.pragma('quick_check(1)', { simple: true })
  return outcome === 'ok' ? { version } : { damage: String(outcome) }
}

function look(file: string, newest: number, wasChecked = false): Finding {
  let db: Database | undefined
  try {
    db = new BetterSqlite3(file, { timeout: 2000 })
    return findingOf(db, newest, wasChecked)
  } catch (error) {
    if (isDamage(error)) return { damage: (error as Error).message }
    throw error
  } finally {
    db?.close()
  }
}

/** Removes a database's copy with what SQLite put beside it. */
function discard(copy: string): void {
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(copy + suffix, { force: true })
}

/**
 * Tells a database's schema version, or what is wrong with it. After a crash the journal still holds what was last
 * written, and closing a database would write that into it and delete the journal: then a copy is looked at instead.
 * @param newest the newest schema version that this program reads
 * @param wasChecked the file was checked whole and closed, and nobody touched it since: only its head is looked at
 * @throws SQLITE_BUSY when another program holds the file
 */
export function inspect(file: string, newest: number, wasChecked = false): Finding {
  if (!hasHeader(file)) return { damage: 'The file does not begin as a database does.' }
  const journal = fs.statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (journal === 0) return look(file, newest, wasChecked)
  const copy = `${file}.looked-at`
  try {
    discard(copy)
    fs.copyFileSync(file, copy)
    fs.copyFileSync(`${file}-wal`, `${copy}-wal`)
    return look(copy, newest)
  } finally {
    discard(copy)
  }
}
