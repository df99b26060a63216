import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { latestVersion, type Migration, migrate, schemaVersion } from '../../electron/store/migrate.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { databaseIn, dump, freshFolder, reading, services } from './helpers.ts'

const newest = latestVersion(migrations)

const next: Migration = {
  version: newest + 1,
  name: 'a made-up next version',
  up: (db) => {
    db.exec("ALTER TABLE recommendation ADD COLUMN made_up TEXT NOT NULL DEFAULT 'nobody'")
    db.exec("UPDATE recommendation SET made_up = 'the chair' WHERE number = 2")
  },
}

/** A folder with a store of the newest version. */
function usedFolder(): string {
  const folder = freshFolder()
  services(folder).close()
  return folder
}

describe('migrations', () => {
  it('are numbered 1, 2, 3 …', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1))
    const db = new BetterSqlite3(':memory:')
    expect(() => migrate(db, migrations.slice(1))).toThrow(RangeError)
  })

  it('bring a database to the next version, keep its rows, and back it up first', async () => {
    const folder = usedFolder()
    const before = dump(databaseIn(folder))
    const open = services(folder, undefined, { migrations: [...migrations, next] })
    expect(await open.ask('app.state', {})).toEqual({ state: 'ready' })
    expect((await open.ask('app.info', {})).schemaVersion).toBe(newest + 1)
    const { backups, folder: backupFolder } = await open.ask('backup.list', {})
    expect(backups).toMatchObject([{ reason: `before migration to version ${newest + 1}`, verified: true }])
    open.close()
    const owners = reading(databaseIn(folder), (db) =>
      db.prepare('SELECT made_up FROM recommendation ORDER BY number').pluck().all(),
    )
    expect(owners).toEqual(['nobody', 'the chair', 'nobody', 'nobody'])
    const copy = path.join(backupFolder, backups[0]?.name ?? '')
    expect(dump(copy)).toEqual(before)
    expect(reading(copy, schemaVersion)).toBe(newest)
  })

  it('that fail leave the database as it was, with its backup, and say so', async () => {
    const folder = usedFolder()
    const before = dump(databaseIn(folder))
    const failing: Migration = {
      ...next,
      up: (db) => {
        next.up(db)
        throw new Error('made-up failure')
      },
    }
    const open = services(folder, undefined, { migrations: [...migrations, failing] })
    const state = await open.ask('app.state', {})
    expect(state).toMatchObject({
      state: 'blocked',
      canStartFresh: false,
      problem: { code: 'STORE_UNAVAILABLE' },
    })
    expect(state.state === 'blocked' && state.problem.message).toContain(`left at version ${newest}`)
    open.close()
    expect(dump(databaseIn(folder))).toEqual(before)
    expect(reading(databaseIn(folder), schemaVersion)).toBe(newest)
    expect(fs.readdirSync(path.join(folder, 'backups'))).toHaveLength(1)
    const again = services(folder)
    expect(await again.ask('app.state', {})).toEqual({ state: 'ready' })
  })

  it('that break a reference are rolled back', async () => {
    const folder = usedFolder()
    const breaking: Migration = {
      ...next,
      up: (db) => {
        db.pragma('defer_foreign_keys = ON')
        db.exec("UPDATE section_version SET section_id = '1-1'")
      },
    }
    const open = services(folder, undefined, { migrations: [...migrations, breaking] })
    expect(await open.ask('app.state', {})).toMatchObject({
      state: 'blocked',
      problem: { code: 'STORE_UNAVAILABLE' },
    })
    open.close()
    expect(reading(databaseIn(folder), schemaVersion)).toBe(newest)
  })

  it('make no backup of a new database', async () => {
    expect((await services().ask('backup.list', {})).backups).toEqual([])
  })
})
