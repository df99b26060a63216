/** Frameworks with their criteria, and the sections mapped to them. */
import type { Database } from 'better-sqlite3'
import type { Criterion, CriterionMapping, Framework } from '#shared/model/index.ts'
import { withoutNulls } from './rows.ts'

type FrameworkRow = Omit<Framework, 'url' | 'note'> & {
  readonly url: string | null
  readonly note: string | null
}
type MappingRow = Omit<CriterionMapping, 'note'> & { readonly note: string | null }

export interface FrameworkCounts {
  readonly criteria: number
  /** Criteria with at least one section. */
  readonly mapped: number
  /** Sections, each once. */
  readonly sections: number
}

const columns = 'id, title, publisher, edition, date, url, note'

export function frameworkStore(db: Database) {
  const all = db.prepare<[], FrameworkRow>(`SELECT ${columns} FROM framework ORDER BY title, edition, id`)
  const one = db.prepare<[string], FrameworkRow>(`SELECT ${columns} FROM framework WHERE id = ?`)
  const counts = db.prepare<[string, string, string], FrameworkCounts>(
    `SELECT (SELECT count(*) FROM framework_criterion WHERE framework_id = ?) AS criteria,
     (SELECT count(DISTINCT criterion_id) FROM framework_mapping WHERE framework_id = ?) AS mapped,
     (SELECT count(DISTINCT section_id) FROM framework_mapping WHERE framework_id = ?) AS sections`,
  )
  const criteria = db.prepare<[string], Criterion>(
    'SELECT id, code, area, title, text FROM framework_criterion WHERE framework_id = ? ORDER BY ordinal, id',
  )
  const mappings = db.prepare<[string], MappingRow>(
    `SELECT id, criterion_id AS criterionId, section_id AS sectionId, provision, note FROM framework_mapping
     WHERE framework_id = ? ORDER BY id`,
  )
  const put = db.prepare(`INSERT INTO framework (${columns})
    VALUES (:id, :title, :publisher, :edition, :date, :url, :note) ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, publisher = excluded.publisher, edition = excluded.edition, date = excluded.date,
    url = excluded.url, note = excluded.note`)
  const nextOrdinal = db
    .prepare<[string], number>(
      'SELECT coalesce(max(ordinal), -1) + 1 FROM framework_criterion WHERE framework_id = ?',
    )
    .pluck()
  const putCriterion =
    db.prepare(`INSERT INTO framework_criterion (framework_id, id, ordinal, code, area, title, text)
    VALUES (:frameworkId, :id, :ordinal, :code, :area, :title, :text) ON CONFLICT (framework_id, id) DO UPDATE SET
    code = excluded.code, area = excluded.area, title = excluded.title, text = excluded.text`)
  const addMapping =
    db.prepare(`INSERT INTO framework_mapping (framework_id, criterion_id, id, section_id, provision,
    note) VALUES (:frameworkId, :criterionId, :id, :sectionId, :provision, :note)`)
  const remove = db.prepare<[string]>('DELETE FROM framework WHERE id = ?')
  const removeCriterion = db.prepare<[string, string]>(
    'DELETE FROM framework_criterion WHERE framework_id = ? AND id = ?',
  )
  const removeMapping = db.prepare<[string, string]>(
    'DELETE FROM framework_mapping WHERE framework_id = ? AND id = ?',
  )

  return {
    all: (): Framework[] => all.all().map((row) => withoutNulls(row)),
    get(id: string): Framework | undefined {
      const row = one.get(id)
      return row && withoutNulls(row)
    },
    counts: (id: string): FrameworkCounts =>
      counts.get(id, id, id) ?? { criteria: 0, mapped: 0, sections: 0 },
    /** In the framework's own order. */
    criteria: (id: string): Criterion[] => criteria.all(id),
    mappings: (id: string): CriterionMapping[] => mappings.all(id).map((row) => withoutNulls(row)),
    put: (framework: Framework): void => void put.run({ url: null, note: null, ...framework }),
    /** Writes a criterion anew in its place, or after the others. */
    putCriterion: (frameworkId: string, criterion: Criterion): void =>
      void putCriterion.run({ ...criterion, frameworkId, ordinal: nextOrdinal.get(frameworkId) ?? 0 }),
    addMapping: (frameworkId: string, mapping: CriterionMapping): void =>
      void addMapping.run({ note: null, ...mapping, frameworkId }),
    remove: (id: string): void => void remove.run(id),
    removeCriterion: (frameworkId: string, id: string): void => void removeCriterion.run(frameworkId, id),
    removeMapping: (frameworkId: string, id: string): void => void removeMapping.run(frameworkId, id),
  }
}
