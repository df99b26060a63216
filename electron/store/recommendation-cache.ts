/**
 * Recommendations as they were last read, so that a list of thousands is not put together anew for every screen.
 *
 * Triggers of this connection note each recommendation of which any part is written, whoever writes it; those are read
 * again. What another connection writes (an import) makes all be read again. While a transaction is open nothing is
 * kept: it may yet be rolled back; but for one of a connection that only reads, which sees no writing at all.
 */
import type { Database } from 'better-sqlite3'

/** The tables of which a recommendation is made, with the column that names it. */
const tables: readonly (readonly [string, string])[] = [
  ['recommendation', 'id'],
  ['element', 'recommendation_id'],
  ['recommendation_section', 'recommendation_id'],
  ['recommendation_act', 'recommendation_id'],
  ['position', 'recommendation_id'],
  ['status_event', 'recommendation_id'],
  ['status_event_element', 'recommendation_id'],
  ['evidence', 'recommendation_id'],
  // No part of the record; but what is worked out from the record and these is kept with it.
  ['proposal_decision', 'recommendation_id'],
  ['element_pin', 'recommendation_id'],
]

const note = (id: string) => `INSERT OR IGNORE INTO touched_recommendation VALUES (${id});`

/** A place of a recommendation or, as `<recommendation>/<position>`, of a position. */
const provenanceOwner = (row: string) =>
  `CASE ${row}.record_kind WHEN 'position' THEN substr(${row}.record_id, 1, instr(${row}.record_id, '/') - 1)
   ELSE ${row}.record_id END`

function watch(db: Database): void {
  db.exec('CREATE TEMP TABLE touched_recommendation (id TEXT PRIMARY KEY) WITHOUT ROWID')
  for (const [table, column] of tables)
    db.exec(`
      CREATE TEMP TRIGGER ${table}_came AFTER INSERT ON main.${table} BEGIN ${note(`new.${column}`)} END;
      CREATE TEMP TRIGGER ${table}_went AFTER DELETE ON main.${table} BEGIN ${note(`old.${column}`)} END;
      CREATE TEMP TRIGGER ${table}_changed AFTER UPDATE ON main.${table}
        BEGIN ${note(`old.${column}`)} ${note(`new.${column}`)} END;`)
  const isOurs = (row: string) => `${row}.record_kind IN ('recommendation', 'position')`
  db.exec(`
    CREATE TEMP TRIGGER provenance_came AFTER INSERT ON main.provenance WHEN ${isOurs('new')}
      BEGIN ${note(provenanceOwner('new'))} END;
    CREATE TEMP TRIGGER provenance_went AFTER DELETE ON main.provenance WHEN ${isOurs('old')}
      BEGIN ${note(provenanceOwner('old'))} END;
    CREATE TEMP TRIGGER provenance_changed AFTER UPDATE ON main.provenance WHEN ${isOurs('new')}
      BEGIN ${note(provenanceOwner('old'))} ${note(provenanceOwner('new'))} END;`)
}

export interface RecordReader<R> {
  /** In the order of the list. */
  ids(): string[]
  /** Records by their ids: all, or those asked for (without those that are not there). */
  read(only?: readonly string[]): Map<string, R>
}

/** How many are read between two rests: some ten milliseconds' work. */
const sliceOf = 40

/** @param reader reads from the database, whole */
export function recommendationCache<R>(db: Database, reader: RecordReader<R>) {
  watch(db)
  const touched = db.prepare<[], string>('SELECT id FROM touched_recommendation').pluck()
  const settle = db.prepare('DELETE FROM touched_recommendation')
  const version = db.prepare<[], number>('PRAGMA data_version').pluck()
  const mayBeRolledBack = () => db.inTransaction && !db.readonly
  let kept: { version: number | undefined; ids: string[]; records: Map<string, R> } | undefined

  /** Reads anew what this connection wrote; forgets all where another one wrote. */
  function refresh(): void {
    const ids = touched.all()
    if (ids.length > 0) settle.run()
    if (kept && (kept.version !== version.get() || ids.length > 500)) kept = undefined
    if (!kept || ids.length === 0) return
    const now = reader.read(ids)
    for (const id of ids) {
      const record = now.get(id)
      if (record === undefined) kept.records.delete(id)
      else kept.records.set(id, record)
    }
    kept.ids = reader.ids()
  }

  const begin = () => {
    kept ??= { version: version.get(), ids: reader.ids(), records: new Map() }
    return kept
  }

  return {
    all(): R[] {
      const listed = (ids: string[], records: Map<string, R>) => ids.flatMap((id) => records.get(id) ?? [])
      if (mayBeRolledBack()) return listed(reader.ids(), reader.read())
      refresh()
      const now = begin()
      if (now.ids.some((id) => !now.records.has(id))) now.records = reader.read()
      return listed(now.ids, now.records)
    },
    get(id: string): R | undefined {
      if (mayBeRolledBack()) return reader.read([id]).get(id)
      refresh()
      const { records } = begin()
      const record = records.get(id) ?? reader.read([id]).get(id)
      if (record !== undefined) records.set(id, record)
      return record
    },
    /** Reads what is not read yet, a few at a time. @param rest gives other work its turn */
    async ready(rest: () => Promise<void>): Promise<void> {
      for (;;) {
        if (!db.open || mayBeRolledBack()) return
        refresh()
        const { ids, records } = begin()
        const missing = ids.filter((id) => !records.has(id)).slice(0, sliceOf)
        if (missing.length === 0) return
        for (const [id, record] of reader.read(missing)) records.set(id, record)
        await rest()
      }
    },
  }
}
