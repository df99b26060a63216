import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { rowAccess } from './row-access.ts'
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
  bill_said: ['bill_id'],
  act: ['id'],
  act_section: ['act_id'],
  legislation_document: ['id'],
  document_target: ['document_id'],
  meta: ['key'],
  claim: ['id'],
  figure: ['id'],
  seat: ['id'],
  activity: ['id'],
  obligation: ['id'],
  reporting_round: ['id'],
  recommendation: ['id'],
  element: ['recommendation_id'],
  recommendation_section: ['recommendation_id'],
  recommendation_act: ['recommendation_id'],
  position: ['recommendation_id'],
  status_event: ['recommendation_id'],
  status_event_element: ['recommendation_id'],
  evidence: ['recommendation_id'],
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

/** Of rows that one run wrote several times: as they were before the first time, and a hash of what they became at last. */
export function mergedEntries(entries: readonly JournalEntry[]): JournalEntry[] {
  const merged = new Map<string, JournalEntry>()
  for (const entry of entries) {
    const name = toJson([entry.table, entry.key])
    merged.set(name, { ...entry, before: merged.get(name)?.before ?? entry.before })
  }
  return [...merged.values()].filter((entry) => sha256(entry.before) !== entry.afterSha256)
}

/** Remembers rows before they are written, so that exactly these can be put back. */
export function rowJournal(db: Database) {
  const access = rowAccess(db, keyColumns)
  const read = (row: RowsRef): string => toJson(access.read(row))

  return {
    /** The rows under a key, each as JSON, in an order that depends on nothing but what they hold. */
    read: (row: RowsRef): string[] => access.read(row),
    /** Writes rows in place of those under a key. Foreign keys are checked when the transaction ends. */
    write: (row: RowsRef, rows: readonly string[]): void => access.write(row, rows),
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
      access.deferReferences()
      for (const entry of [...entries].reverse()) access.write(entry, fromJson<string[]>(entry.before))
    },
  }
}
