/** Annual reports, links between forms of a recommendation, and what a person edits of a recommendation as a whole. */
import type { Database } from 'better-sqlite3'
import type { CouncilReport, Recommendation, RecommendationLink } from '#shared/model/index.ts'
import { orNull, toJson, withoutNulls } from './rows.ts'

type Nullable<T> = { [K in keyof T]-?: T[K] | null }

/** What may be edited of a recommendation's own row. */
export type RecommendationWords = Pick<Recommendation, 'shortTitle' | 'text' | 'notes'> & {
  readonly owner: string | null
}

export function councilReportStore(db: Database) {
  const reports = db.prepare<[], Nullable<CouncilReport>>(
    'SELECT id, year, title, published, source_id AS sourceId, note FROM council_report ORDER BY year DESC',
  )
  const putReport = db.prepare(`INSERT INTO council_report (id, year, title, published, source_id, note)
    VALUES (:id, :year, :title, :published, :sourceId, :note) ON CONFLICT (id) DO UPDATE SET year = excluded.year,
    title = excluded.title, published = excluded.published, source_id = excluded.source_id, note = excluded.note`)
  const linkColumns = `id, earlier_id AS earlierId, later_id AS laterId, kind, state, year, note,
    decided_at AS decidedAt`
  const links = db.prepare<[], Nullable<RecommendationLink>>(
    `SELECT ${linkColumns} FROM recommendation_link ORDER BY year, id`,
  )
  const withdrawn = db.prepare<[], { id: string; year: number }>(
    `SELECT earlier_id AS id, max(year) AS year FROM recommendation_link
    WHERE kind = 'withdrawn' AND state = 'confirmed' GROUP BY earlier_id`,
  )
  const withdrawnIn = db
    .prepare<[string], number | null>(
      `SELECT max(year) FROM recommendation_link WHERE earlier_id = ? AND kind = 'withdrawn' AND state = 'confirmed'`,
    )
    .pluck()
  const addLink =
    db.prepare(`INSERT INTO recommendation_link (id, earlier_id, later_id, kind, state, year, note,
    decided_at) VALUES (:id, :earlierId, :laterId, :kind, :state, :year, :note, :decidedAt)`)
  const removeLink = db.prepare<[string]>('DELETE FROM recommendation_link WHERE id = ?')
  const setWords = db.prepare(
    'UPDATE recommendation SET short_title = :shortTitle, text = :text, notes = :notes, owner = :owner WHERE id = :id',
  )
  const setStanding = db.prepare<[string, string]>(
    `UPDATE recommendation SET standing = ?, standing_basis = 'stated' WHERE id = ?`,
  )
  const owners = db.prepare<[], { id: string; owner: string }>(
    'SELECT id, owner FROM recommendation WHERE owner IS NOT NULL',
  )
  const addElement = db.prepare(`INSERT INTO element (recommendation_id, id, ordinal, text)
    VALUES (:recommendationId, :id, (SELECT coalesce(max(ordinal) + 1, 0) FROM element
    WHERE recommendation_id = :recommendationId), :text)`)

  return {
    /** Newest first. */
    all: (): CouncilReport[] => reports.all().map((row) => withoutNulls(row) as CouncilReport),
    put: (report: CouncilReport) =>
      void putReport.run({ published: null, sourceId: null, note: null, ...report }),
    links: (): RecommendationLink[] => links.all().map((row) => withoutNulls(row) as RecommendationLink),
    /** The years in which recommendations were withdrawn, by their ids. */
    withdrawals: (): Map<string, number> => new Map(withdrawn.all().map(({ id, year }) => [id, year])),
    /** The year in which one was withdrawn; null where it was not. */
    withdrawnIn: (id: string): number | null => withdrawnIn.get(id) ?? null,
    addLink: (link: RecommendationLink) => void addLink.run({ laterId: null, note: null, ...link }),
    removeLink: (id: string) => void removeLink.run(id),
    setWords: (id: string, { shortTitle, text, notes, owner }: RecommendationWords) =>
      void setWords.run({ id, shortTitle, text, notes: toJson(notes), owner: orNull(owner ?? undefined) }),
    setStanding: (id: string, standing: Recommendation['standing']) => void setStanding.run(standing, id),
    /** Who looks after which recommendation, by its id. */
    owners: (): Map<string, string> => new Map(owners.all().map(({ id, owner }) => [id, owner])),
    addElement: (recommendationId: string, id: string, text: string) =>
      void addElement.run({ recommendationId, id, text }),
  }
}
