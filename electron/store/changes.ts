import type { Database } from 'better-sqlite3'

/** What part of a record a change is about; undoing puts that part back. */
export type PartKind = 'status event' | 'element' | 'position' | 'kept text' | 'import' | 'rows'

/** A change as it is written; `before` and `after` are JSON of the part, null where there was none. */
export interface NewChange {
  readonly at: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly subjectLabel: string
  readonly partKind: PartKind
  readonly partId: string
  readonly before: string | null
  readonly after: string | null
  /** For `rows`: which rows were written, JSON of `RowsRef[]`. */
  readonly rows?: string | null
}

export interface LoggedChange extends NewChange {
  readonly id: number
  readonly undoneAt: string | null
  /** 1 when a later change of the same part stands. */
  readonly overlaid: number
}

/** A change of a record that was not undone, without what it changed. */
export type StandingChange = Pick<LoggedChange, 'id' | 'at' | 'action' | 'subjectKind' | 'subjectId' | 'rows'>

const columns = `id, at, action, subject_kind AS subjectKind, subject_id AS subjectId, subject_label AS subjectLabel,
  part_kind AS partKind, part_id AS partId, before, after, rows, undone_at AS undoneAt,
  EXISTS (SELECT 1 FROM change_log AS later WHERE later.part_kind = change_log.part_kind
    AND later.part_id = change_log.part_id AND later.id > change_log.id AND later.undone_at IS NULL) AS overlaid`

/** The log of what people changed. */
export function changeStore(db: Database) {
  const insert = db.prepare<
    [NewChange]
  >(`INSERT INTO change_log (at, action, subject_kind, subject_id, subject_label,
    part_kind, part_id, before, after, rows) VALUES (:at, :action, :subjectKind, :subjectId, :subjectLabel, :partKind,
    :partId, :before, :after, :rows)`)
  const one = db.prepare<[number], LoggedChange>(`SELECT ${columns} FROM change_log WHERE id = ?`)
  const latest = db.prepare<[number, number], LoggedChange>(
    `SELECT ${columns} FROM change_log WHERE id < ? ORDER BY id DESC LIMIT ?`,
  )
  const latestOf = db.prepare<[string, number, number], LoggedChange>(
    `SELECT ${columns} FROM change_log WHERE subject_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
  )
  const standing = db.prepare<[], StandingChange>(
    `SELECT id, at, action, subject_kind AS subjectKind, subject_id AS subjectId, rows FROM change_log
     WHERE part_kind IN ('status event', 'element', 'position', 'rows') AND undone_at IS NULL ORDER BY id`,
  )
  const undone = db.prepare<[string, number]>(
    'UPDATE change_log SET undone_at = ? WHERE id = ? AND undone_at IS NULL',
  )

  return {
    /** @returns the entry's id */
    add: (change: NewChange): number => Number(insert.run({ rows: null, ...change }).lastInsertRowid),
    get: (id: number): LoggedChange | undefined => one.get(id),
    /** Newest first, older than `beforeId` where it is given. */
    list(limit: number, beforeId = Number.MAX_SAFE_INTEGER, subjectId?: string): LoggedChange[] {
      return subjectId === undefined ? latest.all(beforeId, limit) : latestOf.all(subjectId, beforeId, limit)
    },
    /** People's changes of records that stand, oldest first: no imports, no kept texts. */
    standing: (): StandingChange[] => standing.all(),
    markUndone: (id: number, at: string): boolean => undone.run(at, id).changes === 1,
  }
}
