import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, schemaVersion } from '../../electron/store/migrate.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { databaseIn, dump, freshFolder } from './helpers.ts'

const versionOneFile = path.join(import.meta.dirname, '../fixtures/stores/version-1.sqlite.gz')

/** A store of version 3 with the content of an old one, one run that stands and one that was undone. */
function versionThree(): string {
  const file = databaseIn(freshFolder())
  fs.writeFileSync(file, gunzipSync(fs.readFileSync(versionOneFile)))
  const db = new BetterSqlite3(file)
  db.pragma('foreign_keys = ON')
  migrate(db, migrations.slice(0, 3))
  const run =
    db.prepare(`INSERT INTO import_run (kind, applied_at, origin, counts, baselines, sources, backup, change_id,
    undone_at) VALUES ('statutes', '2026-11-22T10:00:00.000Z', 'files', '{}', '[]', '[]', 'b.sqlite', 1, ?)`)
  run.run(null)
  run.run('2026-11-22T10:05:00.000Z')
  db.prepare(`INSERT INTO import_row (run, ordinal, table_name, row_key, before, after_sha256)
    VALUES (1, 0, 'section', '["53a-192a"]', '[]', 'x'), (1, 1, 'source', '["page"]', '[]', 'y')`).run()
  db.close()
  return file
}

describe('a store of version 3', () => {
  it('keeps every row, and each reference, when documents come', () => {
    const file = versionThree()
    const before = dump(file)
    expect(before.provenance?.length).toBeGreaterThan(0)
    const db = new BetterSqlite3(file)
    db.pragma('foreign_keys = ON')
    migrate(db, migrations.slice(0, 4))
    expect(schemaVersion(db)).toBe(4)
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    const after = dump(file)
    for (const [table, rows] of Object.entries(before)) {
      expect(after[table], table).toHaveLength(rows.length)
      expect(after[table], table).toMatchObject(rows)
    }
    expect(after.legislation_document).toEqual([])
  })

  it('goes on counting its runs, takes runs of other kinds, and still refuses rows without a run', () => {
    const file = versionThree()
    const db = new BetterSqlite3(file)
    db.pragma('foreign_keys = ON')
    migrate(db, migrations)
    const add = (kind: string) =>
      db
        .prepare(`INSERT INTO import_run (kind, applied_at, origin, counts, baselines, sources, backup, change_id)
          VALUES (?, '2026-11-22T11:00:00.000Z', 'files', '{}', '[]', '[]', 'b', 2)`)
        .run(kind)
    expect(Number(add('documents').lastInsertRowid)).toBe(3)
    expect(() => add('recipes')).toThrow(/CHECK/)
    const orphan =
      db.prepare(`INSERT INTO import_row (run, ordinal, table_name, row_key, before, after_sha256)
      VALUES (99, 0, 'section', '[]', '[]', 'x')`)
    expect(() => orphan.run()).toThrow(/FOREIGN KEY/)
    const place = db.prepare(`INSERT INTO provenance (record_kind, record_id, ordinal, source_id, locator)
      VALUES (?, 'x', 0, (SELECT id FROM source LIMIT 1), 'here')`)
    expect(place.run('document').changes).toBe(1)
    expect(() => place.run('recipe')).toThrow(/CHECK/)
    db.close()
  })
})
