import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { fromJson, toJson } from './rows.ts'

/** Tables whose rows an import writes, with the columns that name what it writes as one. */
const keyColumns = {
  source: ['id'],
  section: ['id'],
  section_print: ['section_id'],
  section_version: ['id'],
  provenance: ['record_kind', 'record_id'],
  search_document: ['kind', 'record_id'],
  bill: ['id'],
  bill_target: ['bill_id'],
  bill_version: ['bill_id'],
  bill_action: ['bill_id'],
  bill_provision: ['bill_id'],
  bill_sponsor: ['bill_id'],
  act: ['id'],
  act_section: ['act_id'],
  legislation_document: ['id'],
  document_target: ['document_id'],
} as const

export type JournaledTable = keyof typeof keyColumns

/** All rows of a table under a key. */
export interface RowsRef {
  readonly table: JournaledTable
  readonly key: readonly string[]
}

/** Rows as they were, and a hash of what they became. */
export interface JournalEntry extends RowsRef {
  readonly before: string
  readonly afterSha256: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Remembers rows before they are written, so that exactly these can be put back. */
export function rowJournal(db: Database) {
  const statements = Object.entries(keyColumns).map(([table, key]) => {
    // Generated columns are computed, never written: table_info leaves them out.
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    const where = key.map((column) => `${column} = ?`).join(' AND ')
    return [
      table,
      {
        // The row number is first in no table but orders rows of one key alike each time.
        read: db.prepare<string[], Record<string, unknown>>(
          `SELECT ${columns.join(', ')} FROM ${table} WHERE ${where}`,
        ),
        remove: db.prepare<string[]>(`DELETE FROM ${table} WHERE ${where}`),
        insert: db.prepare(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
        ),
      },
    ] as const
  })
  const of = new Map(statements)
  const statementsOf = (table: JournaledTable) => {
    const found = of.get(table)
    if (!found) throw new RangeError(`${table} is not journaled`)
    return found
  }
  const read = ({ table, key }: RowsRef): string => {
    const rows = statementsOf(table).read.all(...key)
    return toJson(rows.map(toJson).sort())
  }

  return {
    /** Runs `work`; tells what became of the rows named, leaving out those that are as they were. */
    watch(rows: readonly RowsRef[], work: () => void): JournalEntry[] {
      const before = rows.map(read)
      work()
      return rows.flatMap((row, index): JournalEntry[] => {
        const after = read(row)
        const was = before[index] as string
        return after === was ? [] : [{ ...row, before: was, afterSha256: sha256(after) }]
      })
    },
    /** True while the rows are what the entry says they became. */
    stands: (entry: JournalEntry): boolean => sha256(read(entry)) === entry.afterSha256,
    /** Puts rows back as they were, the last written first. To be run inside a transaction. */
    putBack(entries: readonly JournalEntry[]): void {
      // Rows that refer to each other are put back in any order; the references are checked when the transaction ends.
      db.pragma('defer_foreign_keys = ON')
      for (const entry of [...entries].reverse()) {
        const { remove, insert } = statementsOf(entry.table)
        remove.run(...entry.key)
        for (const row of fromJson<string[]>(entry.before)) insert.run(fromJson<Record<string, unknown>>(row))
      }
    },
  }
}
export type RowJournal = ReturnType<typeof rowJournal>
