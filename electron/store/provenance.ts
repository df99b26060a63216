import type { Database } from 'better-sqlite3'
import type { Provenance } from '#shared/model/index.ts'
import { groupBy, orNull, withoutNulls } from './rows.ts'

export type ProvenanceKind =
  | 'section'
  | 'section version'
  | 'act'
  | 'bill'
  | 'document'
  | 'recommendation'
  | 'position'
  | 'seat'
  | 'activity'
  | 'obligation'
  | 'reporting round'
  | 'figure'

interface Row {
  recordId: string
  sourceId: string
  locator: string
  quotation: string | null
}

export interface ProvenanceUse {
  readonly recordKind: ProvenanceKind
  readonly recordId: string
  readonly locator: string
  readonly quotation: string | null
}

/** Where records come from. A position's id is `<recommendation>/<position>`. */
export function provenanceStore(db: Database) {
  const insert = db.prepare<[string, string, number, string, string, string | null]>(
    `INSERT INTO provenance (record_kind, record_id, ordinal, source_id, locator, quotation) VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const remove = db.prepare<[string, string]>(
    'DELETE FROM provenance WHERE record_kind = ? AND record_id = ?',
  )
  const one = db.prepare<[string, string], Row>(
    `SELECT record_id AS recordId, source_id AS sourceId, locator, quotation FROM provenance
     WHERE record_kind = ? AND record_id = ? ORDER BY ordinal`,
  )
  const some = db.prepare<[string, string], Row>(
    `SELECT record_id AS recordId, source_id AS sourceId, locator, quotation FROM provenance
     WHERE record_kind = ? AND record_id IN (SELECT value FROM json_each(?)) ORDER BY record_id, ordinal`,
  )
  // "0" is the character after the slash.
  const inside = db.prepare<[string, string], Row>(
    `SELECT record_id AS recordId, source_id AS sourceId, locator, quotation
     FROM json_each(?) AS owner CROSS JOIN provenance
     WHERE record_kind = ? AND record_id > owner.value || '/' AND record_id < owner.value || '0'
     ORDER BY record_id, ordinal`,
  )
  const all = db.prepare<[string], Row>(
    `SELECT record_id AS recordId, source_id AS sourceId, locator, quotation FROM provenance
     WHERE record_kind = ? ORDER BY record_id, ordinal`,
  )
  const uses = db.prepare<[string], ProvenanceUse>(
    `SELECT record_kind AS recordKind, record_id AS recordId, locator, quotation FROM provenance
     WHERE source_id = ? ORDER BY id`,
  )
  const counts = db.prepare<[], { sourceId: string; uses: number; quotations: number }>(
    `SELECT source_id AS sourceId, count(*) AS uses, count(quotation) AS quotations FROM provenance GROUP BY source_id`,
  )
  const toModel = ({ recordId: _, ...row }: Row): Provenance => withoutNulls(row)

  const grouped = (rows: Row[]) =>
    new Map([...groupBy(rows, (row) => row.recordId)].map(([id, list]) => [id, list.map(toModel)]))
  const of = (kind: ProvenanceKind, recordId: string): Provenance[] => one.all(kind, recordId).map(toModel)
  const isSame = (a: Provenance, b: Provenance | undefined) =>
    a.sourceId === b?.sourceId && a.locator === b.locator && a.quotation === b.quotation

  return {
    add(kind: ProvenanceKind, recordId: string, list: readonly Provenance[]): void {
      list.forEach((item, index) => {
        insert.run(kind, recordId, index, item.sourceId, item.locator, orNull(item.quotation))
      })
    },
    remove: (kind: ProvenanceKind, recordId: string) => void remove.run(kind, recordId),
    /** Writes a record's places anew where they differ; rows that say the same stay as they are. */
    replace(kind: ProvenanceKind, recordId: string, list: readonly Provenance[]): void {
      const now = of(kind, recordId)
      if (now.length === list.length && now.every((item, index) => isSame(item, list[index]))) return
      remove.run(kind, recordId)
      this.add(kind, recordId, list)
    },
    of,
    /** All of one kind, by record. */
    ofAll: (kind: ProvenanceKind): Map<string, Provenance[]> => grouped(all.all(kind)),
    /** Of some records of one kind, by record. */
    ofSome: (kind: ProvenanceKind, ids: readonly string[]): Map<string, Provenance[]> =>
      grouped(some.all(kind, JSON.stringify(ids))),
    /** Of the records of one kind whose ids begin with one of other records' ids and a slash. */
    ofThoseIn: (kind: ProvenanceKind, owners: readonly string[]): Map<string, Provenance[]> =>
      grouped(inside.all(JSON.stringify(owners), kind)),
    usesOf: (sourceId: string): ProvenanceUse[] => uses.all(sourceId),
    countsBySource: () => new Map(counts.all().map((row) => [row.sourceId, row])),
  }
}
export type ProvenanceStore = ReturnType<typeof provenanceStore>
