import type { Database } from 'better-sqlite3'

/** One step of the schema. `up` runs inside a transaction that also writes the version. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (db: Database) => void
}

/** Marks the file as ours ("COak"), so that another program's database is not taken for one. */
export const applicationId = 0x43_4f_61_6b

/** The number of the last migration that this database has been through; 0 for a new one. */
export function schemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/** The newest version that these migrations lead to. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/**
 * Brings the database to the newest version, one transaction for each step, each with its version in it. A step that
 * fails, or leaves a broken foreign key, is rolled back and thrown; the database stays at the version before it.
 * @throws RangeError when the migrations are not numbered 1, 2, 3 …
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new RangeError('migrations must be numbered 1, 2, 3 …')
  })
  for (const migration of migrations) {
    if (migration.version <= schemaVersion(db)) continue
    db.transaction(() => {
      migration.up(db)
      const broken = db.pragma('foreign_key_check') as { table: string }[]
      if (broken[0])
        throw new Error(`migration ${migration.version} breaks a reference of ${broken[0].table}`)
      db.pragma(`application_id = ${applicationId}`)
      db.pragma(`user_version = ${migration.version}`)
    }).immediate()
  }
}
