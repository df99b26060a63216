import type { Database } from 'better-sqlite3'
import { fromJson, toJson } from './rows.ts'

/** Tables by name, each with the columns that name what is written as one. */
export type KeyColumns = Readonly<Record<string, readonly string[]>>

/** All rows of a table under a key. */
export interface RowsRef {
  readonly table: string
  readonly key: readonly string[]
}

/** Reads and writes whole rows by key, as JSON, so that what stood can be put back exactly. */
export function rowAccess(db: Database, keyColumns: KeyColumns) {
  const prepare = (table: string, key: readonly string[]) => {
    // Generated columns are computed, never written: table_info leaves them out.
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    const where = key.map((column) => `${column} = ?`).join(' AND ')
    return {
      read: db.prepare<string[], Record<string, unknown>>(
        `SELECT ${columns.join(', ')} FROM ${table} WHERE ${where}`,
      ),
      remove: db.prepare<string[]>(`DELETE FROM ${table} WHERE ${where}`),
      insert: db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
      ),
    }
  }
  const prepared = new Map<string, ReturnType<typeof prepare>>()
  const statementsOf = (table: string) => {
    const known = prepared.get(table)
    if (known) return known
    const key = keyColumns[table]
    if (!key) throw new RangeError(`${table} is not among the tables that can be put back`)
    const made = prepare(table, key)
    prepared.set(table, made)
    return made
  }

  return {
    /** The rows in an order that depends on nothing but what they hold, as JSON texts. */
    read: ({ table, key }: RowsRef): string[] =>
      statementsOf(table)
        .read.all(...key)
        .map(toJson)
        .sort(),
    /** Writes rows in place of those under the key. Foreign keys are checked when the transaction ends. */
    write({ table, key }: RowsRef, rows: readonly string[]): void {
      const { remove, insert } = statementsOf(table)
      remove.run(...key)
      for (const row of rows) insert.run(fromJson<Record<string, unknown>>(row))
    },
    /** The columns that name what is written as one. @throws RangeError for another table */
    keyOf(table: string): readonly string[] {
      statementsOf(table)
      return keyColumns[table] ?? []
    },
    /** Lets rows that refer to each other be put back in any order within the transaction that runs. */
    deferReferences: () => void db.pragma('defer_foreign_keys = ON'),
    /** False while a row refers to one that is not there. */
    referencesHold: (): boolean => (db.pragma('foreign_key_check') as unknown[]).length === 0,
  }
}
