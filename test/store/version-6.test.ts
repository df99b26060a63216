import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, schemaVersion } from '../../electron/store/migrate.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { databaseIn, dump, freshFolder } from './helpers.ts'

const addRun = (db: BetterSqlite3.Database, kind: string, origin: string, undoneAt: string | null = null) =>
  db
    .prepare(`INSERT INTO import_run (kind, applied_at, origin, counts, baselines, sources, backup, change_id, undone_at)
      VALUES (?, '2026-11-22T10:00:00.000Z', ?, '{}', '[]', '[]', 'b.sqlite', 1, ?)`)
    .run(kind, origin, undoneAt)

/** A store of version 6 with one run that stands and one that was undone. */
function versionSix(): string {
  const file = databaseIn(freshFolder())
  const db = new BetterSqlite3(file)
  db.pragma('foreign_keys = ON')
  migrate(db, migrations.slice(0, 6))
  addRun(db, 'documents', 'files')
  addRun(db, 'several', 'site', '2026-11-22T10:05:00.000Z')
  db.prepare(`INSERT INTO import_row (run, ordinal, table_name, row_key, before, after_sha256)
    VALUES (1, 0, 'act', '["pa-21-103"]', '[]', 'x'), (1, 1, 'source', '["page"]', '[]', 'y')`).run()
  db.close()
  return file
}

describe('a store of version 6', () => {
  it('keeps its runs and what they wrote, goes on counting, and takes runs of starter content', () => {
    const file = versionSix()
    const before = dump(file)
    const db = new BetterSqlite3(file)
    db.pragma('foreign_keys = ON')
    expect(() => addRun(db, 'starter content', 'program')).toThrow(/CHECK/)
    migrate(db, migrations.slice(0, 7))
    expect(schemaVersion(db)).toBe(7)
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(dump(file)).toEqual(before)
    expect(Number(addRun(db, 'starter content', 'program').lastInsertRowid)).toBe(3)
    expect(() => addRun(db, 'recipes', 'files')).toThrow(/CHECK/)
    expect(() => addRun(db, 'documents', 'the moon')).toThrow(/CHECK/)
    const orphan =
      db.prepare(`INSERT INTO import_row (run, ordinal, table_name, row_key, before, after_sha256)
      VALUES (99, 0, 'section', '[]', '[]', 'x')`)
    expect(() => orphan.run()).toThrow(/FOREIGN KEY/)
    db.close()
  })
})
