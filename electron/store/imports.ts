import type { Database } from 'better-sqlite3'
import type { ImportRun } from '#shared/contract/index.ts'
import { type JournalEntry, type JournaledTable, type RowsRef, rowJournal } from './row-journal.ts'
import { fromJson, toJson } from './rows.ts'

interface RunRow {
  seq: number
  kind: ImportRun['kind']
  appliedAt: string
  origin: ImportRun['origin']
  counts: string
  baselines: string
  sources: string
  backup: string
  changeId: number
  undoneAt: string | null
  overlaid: number
}

/** A run as it is written. */
export type NewRun = Omit<ImportRun, 'id' | 'undoneAt' | 'canUndo'>

/** Rows that a run wrote which stands, and where in the journal it says what they were before. */
export interface WrittenRows extends RowsRef {
  readonly run: number
  readonly ordinal: number
  readonly appliedAt: string
  readonly kind: ImportRun['kind']
}

const prefix = 'import-'
const columns = `seq, kind, applied_at AS appliedAt, origin, counts, baselines, sources, backup, change_id AS changeId,
  undone_at AS undoneAt,
  EXISTS (SELECT 1 FROM import_row AS mine JOIN import_row AS later
    ON later.table_name = mine.table_name AND later.row_key = mine.row_key AND later.run > mine.run
    WHERE mine.run = import_run.seq) AS overlaid`

/** "section 53a-86" */
export const entryInWords = ({ table, key }: JournalEntry): string =>
  table === 'meta' ? 'which starter content was reviewed' : `${table.replaceAll('_', ' ')} ${key.join(' ')}`

/** Runs of imports, and the rows that each wrote. An undone run keeps its entry and lets go of its rows. */
export function importStore(db: Database) {
  const journal = rowJournal(db)
  const insert =
    db.prepare(`INSERT INTO import_run (kind, applied_at, origin, counts, baselines, sources, backup,
    change_id) VALUES (:kind, :appliedAt, :origin, :counts, :baselines, :sources, :backup, :changeId)`)
  const setChange = db.prepare<[number, number]>('UPDATE import_run SET change_id = ? WHERE seq = ?')
  const insertRow =
    db.prepare(`INSERT INTO import_row (run, ordinal, table_name, row_key, before, after_sha256)
    VALUES (:run, :ordinal, :table, :key, :before, :afterSha256)`)
  const rowsOf = db.prepare<
    [number],
    { table: JournaledTable; key: string; before: string; afterSha256: string }
  >(
    `SELECT table_name AS "table", row_key AS key, before, after_sha256 AS afterSha256 FROM import_row
     WHERE run = ? ORDER BY ordinal`,
  )
  const writtenIn = db.prepare<[string], Omit<WrittenRows, 'key'> & { key: string }>(
    `SELECT table_name AS "table", row_key AS key, run, ordinal, applied_at AS appliedAt, kind
     FROM json_each(?) AS wanted CROSS JOIN import_row ON import_row.table_name = wanted.value
     JOIN import_run ON import_run.seq = import_row.run ORDER BY run, ordinal`,
  )
  const beforeOf = db
    .prepare<[number, number], string>('SELECT before FROM import_row WHERE run = ? AND ordinal = ?')
    .pluck()
  const dropRows = db.prepare<[number]>('DELETE FROM import_row WHERE run = ?')
  const markUndone = db.prepare<[string, number]>(
    'UPDATE import_run SET undone_at = ? WHERE seq = ? AND undone_at IS NULL',
  )
  const all = db.prepare<[], RunRow>(`SELECT ${columns} FROM import_run WHERE seq > 0 ORDER BY seq DESC`)
  const one = db.prepare<[number], RunRow>(`SELECT ${columns} FROM import_run WHERE seq = ?`)
  const last = db
    .prepare<[], string>(
      `SELECT coalesce(max(seq), 0) || '/' || count(undone_at) FROM import_run WHERE seq > 0`,
    )
    .pluck()

  const toRun = ({ seq, overlaid, counts, baselines, sources, ...row }: RunRow): ImportRun => ({
    ...row,
    id: `${prefix}${seq}`,
    counts: fromJson<ImportRun['counts']>(counts),
    baselines: fromJson<ImportRun['baselines']>(baselines),
    sources: fromJson<ImportRun['sources']>(sources),
    canUndo: row.undoneAt === null && overlaid === 0,
  })
  const seqOf = (id: string): number => (/^import-\d{1,15}$/.test(id) ? Number(id.slice(prefix.length)) : 0)
  const entriesOf = (seq: number): JournalEntry[] =>
    rowsOf.all(seq).map((row) => ({ ...row, key: fromJson<string[]>(row.key) }))

  return {
    watch: journal.watch,
    readRows: journal.read,
    writeRows: journal.write,
    /** What the runs that stand wrote into some tables, the earliest first. */
    writtenIn: (tables: readonly JournaledTable[]): WrittenRows[] =>
      writtenIn.all(toJson(tables)).map((row) => ({ ...row, key: fromJson<string[]>(row.key) })),
    /** The rows as they were before a run wrote them, each as JSON. */
    rowsBefore: ({ run, ordinal }: Pick<WrittenRows, 'run' | 'ordinal'>): string[] =>
      fromJson<string[]>(beforeOf.get(run, ordinal) ?? '[]'),
    /** Writes a run with the rows that it wrote. @returns its id */
    add(run: NewRun, rows: readonly JournalEntry[]): string {
      const { counts, baselines, sources, ...rest } = run
      const written = insert.run({
        ...rest,
        counts: toJson(counts),
        baselines: toJson(baselines),
        sources: toJson(sources),
      })
      const id = `${prefix}${written.lastInsertRowid}`
      this.addRows(id, rows, 0)
      return id
    },
    setChange: (id: string, changeId: number) => void setChange.run(changeId, seqOf(id)),
    /** Newest first. */
    all: (): ImportRun[] => all.all().map(toRun),
    get(id: string): ImportRun | undefined {
      const row = one.get(seqOf(id))
      return row && toRun(row)
    },
    /** Puts off the check of references to the end of the transaction that is open. */
    deferReferences: () => void db.pragma('defer_foreign_keys = ON'),
    /** What a run wrote, in its order. */
    entriesOf: (id: string): JournalEntry[] => entriesOf(seqOf(id)),
    /** Whether what a run wrote is as it wrote it. */
    stands: journal.stands,
    /** The first thing that a run wrote and that was written again since, as `section 53a-86`; undefined where all stands. */
    changedSince(id: string): string | undefined {
      const moved = entriesOf(seqOf(id)).find((entry) => !journal.stands(entry))
      return moved && entryInWords(moved)
    },
    /** Puts back some of what a run wrote, the last of them first. To be run inside a transaction. */
    putBackEntries: journal.putBack,
    /** Notes that all that a run wrote was put back. */
    markUndone(id: string, at: string): void {
      dropRows.run(seqOf(id))
      markUndone.run(at, seqOf(id))
    },
    /** Puts everything back that a run wrote. To be run inside a transaction, when `changedSince` finds nothing. */
    putBack(id: string, at: string): void {
      journal.putBack(entriesOf(seqOf(id)))
      this.markUndone(id, at)
    },
    /** Adds the rows that a run wrote; `from` is how many it has already. */
    addRows(id: string, rows: readonly JournalEntry[], from: number): void {
      rows.forEach((row, at) => {
        insertRow.run({ ...row, key: toJson(row.key), run: seqOf(id), ordinal: from + at })
      })
    },
    /** Changes whenever a run is applied or undone. */
    stamp: (): string => last.get() ?? '',
  }
}
