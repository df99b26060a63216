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

export interface Sought {
  /** An FTS5 expression (see the search service, which quotes what people type). */
  readonly match: string
  /** What was typed: a title that begins with it comes first. */
  readonly start: string
  readonly limit: number
}

/** Marks around a match: private-use characters that no law text holds. */
export const matchStart = '\ue000'
export const matchEnd = '\ue001'

/** How many of the best matches by words alone are weighed again by kind. */
const weighed = 200

/** A page that was graded unreliable may have for its title the very words that people look for. */
const unreliable = `(kind = 'source' AND recordId IN (SELECT id FROM source WHERE reliability = 'unreliable'))`

/**
 * The index ranks by words; short texts win. A person who types a word more often means the law and what is asked of it
 * than an agenda item, and never first a claim that must not be repeated or a page that is not reliable. A title that
 * begins with what was typed is the likeliest of all.
 */
const kindWeight = `CASE WHEN ${unreliable} THEN 0.3 ELSE CASE kind WHEN 'recommendation' THEN 1.5 WHEN 'section' THEN 1.5 WHEN 'act' THEN 1.3
  WHEN 'bill' THEN 1.2 WHEN 'council' THEN 0.6 WHEN 'claim' THEN 0.4 ELSE 1.0 END END`

const best = (where: string) => `
  SELECT kind, recordId, title, snippet FROM (
    SELECT d.kind, d.record_id AS recordId, d.title, rank AS words,
      snippet(search_index, 1, '${matchStart}', '${matchEnd}', '…', 24) AS snippet
    FROM search_index JOIN search_document AS d ON d.id = search_index.rowid
    WHERE search_index MATCH :match ${where} ORDER BY rank LIMIT max(:limit, ${weighed}))
  ORDER BY words * ${kindWeight} * iif(:start <> '' AND instr(lower(title), :start) = 1 AND NOT ${unreliable}, 3.0, 1.0) LIMIT :limit`

/** The index over every record. */
export function searchStore(db: Database) {
  const put = db.prepare<
    [SearchDocument]
  >(`INSERT INTO search_document (kind, record_id, title, body, keywords)
    VALUES (:kind, :recordId, :title, :body, :keywords)
    ON CONFLICT (kind, record_id) DO UPDATE SET title = excluded.title, body = excluded.body, keywords = excluded.keywords`)
  const remove = db.prepare<[string, string]>('DELETE FROM search_document WHERE kind = ? AND record_id = ?')
  const find = db.prepare<[Sought], SearchRow>(best(''))
  const findKinds = db.prepare<[Sought & { kinds: string }], SearchRow>(
    best('AND d.kind IN (SELECT value FROM json_each(:kinds))'),
  )
  const count = db.prepare<[string], { kind: SearchKind; count: number }>(
    `SELECT d.kind, count(*) AS count FROM search_index JOIN search_document AS d ON d.id = search_index.rowid
     WHERE search_index MATCH ? GROUP BY d.kind ORDER BY count(*) DESC, d.kind`,
  )
  const body = db
    .prepare<[string, string], string>('SELECT body FROM search_document WHERE kind = ? AND record_id = ?')
    .pluck()
  const isMatch = db
    .prepare<[string, string, string], number>(
      `SELECT 1 FROM search_index WHERE search_index MATCH ? AND rowid =
       (SELECT id FROM search_document WHERE kind = ? AND record_id = ?)`,
    )
    .pluck()
  return {
    put: (document: SearchDocument) => void put.run(document),
    remove: (kind: SearchKind, recordId: string) => void remove.run(kind, recordId),
    /** Best first. */
    find(sought: Sought, kinds?: readonly SearchKind[]): SearchRow[] {
      const start = sought.start.trim().toLowerCase()
      return kinds
        ? findKinds.all({ ...sought, start, kinds: JSON.stringify(kinds) })
        : find.all({ ...sought, start })
    },
    /** Tells whether one record is among those found. */
    matches: (match: string) => (kind: SearchKind, recordId: string) =>
      isMatch.get(match, kind, recordId) === 1,
    countByKind: (match: string) => count.all(match),
    /** What the snippets of a record are cut from; '' where there is none. */
    bodyOf: (kind: SearchKind, recordId: string): string => body.get(kind, recordId) ?? '',
    /** Every word of the index with the number of records that hold it. */
    vocabulary(): { word: string; records: number }[] {
      // A view of the index that is no part of the file.
      db.exec(
        `CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search_index', 'row')`,
      )
      return db
        .prepare<[], { word: string; records: number }>(
          'SELECT term AS word, doc AS records FROM temp.search_words',
        )
        .all()
    },
  }
}
