import type { Database } from 'better-sqlite3'
import type { SearchKind } from '#shared/contract/index.ts'

/** What is found and shown of a record; `keywords` are found but not shown (numbers, names, other spellings). */
export interface SearchDocument {
  readonly kind: SearchKind
  readonly recordId: string
  readonly title: string
  readonly body: string
  readonly keywords: string
}

export interface SearchRow {
  readonly kind: SearchKind
  readonly recordId: string
  readonly title: string
  /** Text around the match, each match between `matchStart` and `matchEnd`. */
  readonly snippet: string
}

/** Marks around a match: private-use characters that no law text holds. */
export const matchStart = '\ue000'
export const matchEnd = '\ue001'

const best = (where: string) => `
  SELECT d.kind, d.record_id AS recordId, d.title,
    snippet(search_index, 1, '${matchStart}', '${matchEnd}', '…', 24) AS snippet
  FROM search_index JOIN search_document AS d ON d.id = search_index.rowid
  WHERE search_index MATCH :match ${where} ORDER BY rank LIMIT :limit`

/** The index over every record. */
export function searchStore(db: Database) {
  const put = db.prepare<
    [SearchDocument]
  >(`INSERT INTO search_document (kind, record_id, title, body, keywords)
    VALUES (:kind, :recordId, :title, :body, :keywords)
    ON CONFLICT (kind, record_id) DO UPDATE SET title = excluded.title, body = excluded.body, keywords = excluded.keywords`)
  const remove = db.prepare<[string, string]>('DELETE FROM search_document WHERE kind = ? AND record_id = ?')
  const find = db.prepare<[{ match: string; limit: number }], SearchRow>(best(''))
  const findKinds = db.prepare<[{ match: string; limit: number; kinds: string }], SearchRow>(
    best('AND d.kind IN (SELECT value FROM json_each(:kinds))'),
  )
  const count = db.prepare<[string], { kind: SearchKind; count: number }>(
    `SELECT d.kind, count(*) AS count FROM search_index JOIN search_document AS d ON d.id = search_index.rowid
     WHERE search_index MATCH ? GROUP BY d.kind ORDER BY count(*) DESC, d.kind`,
  )
  const isMatch = db
    .prepare<[string, string, string], number>(
      `SELECT 1 FROM search_index WHERE search_index MATCH ? AND rowid =
       (SELECT id FROM search_document WHERE kind = ? AND record_id = ?)`,
    )
    .pluck()
  return {
    put: (document: SearchDocument) => void put.run(document),
    remove: (kind: SearchKind, recordId: string) => void remove.run(kind, recordId),
    /** Best first. `match` is an FTS5 expression (see the search service, which quotes what people type). */
    find(match: string, limit: number, kinds?: readonly SearchKind[]): SearchRow[] {
      return kinds
        ? findKinds.all({ match, limit, kinds: JSON.stringify(kinds) })
        : find.all({ match, limit })
    },
    /** Tells whether one record is among those found. */
    matches: (match: string) => (kind: SearchKind, recordId: string) =>
      isMatch.get(match, kind, recordId) === 1,
    countByKind: (match: string) => count.all(match),
  }
}
export type SearchStore = ReturnType<typeof searchStore>
