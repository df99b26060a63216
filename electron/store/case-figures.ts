/** Arrests, charges and convictions by section and year. */
import type { Database } from 'better-sqlite3'
import type { CaseFigure } from '#shared/model/index.ts'
import { withoutNulls } from './rows.ts'

type Row = Omit<CaseFigure, 'note'> & { readonly note: string | null }

const columns = 'id, section_id AS sectionId, year, kind, value, reporter, note, recorded_in AS recordedIn'

export function caseFigureStore(db: Database) {
  const all = db.prepare<[], Row>(
    `SELECT ${columns} FROM case_figure ORDER BY section_id, year, kind, reporter`,
  )
  const ofSection = db.prepare<[string], Row>(
    `SELECT ${columns} FROM case_figure WHERE section_id = ? ORDER BY year, kind, reporter`,
  )
  const one = db.prepare<[string], Row>(`SELECT ${columns} FROM case_figure WHERE id = ?`)
  const put =
    db.prepare(`INSERT INTO case_figure (id, section_id, year, kind, value, reporter, note, recorded_in)
    VALUES (:id, :sectionId, :year, :kind, :value, :reporter, :note, :recordedIn) ON CONFLICT (id) DO UPDATE SET
    section_id = excluded.section_id, year = excluded.year, kind = excluded.kind, value = excluded.value,
    reporter = excluded.reporter, note = excluded.note, recorded_in = excluded.recorded_in`)
  const remove = db.prepare<[string]>('DELETE FROM case_figure WHERE id = ?')
  return {
    all: (): CaseFigure[] => all.all().map((row) => withoutNulls(row)),
    ofSection: (sectionId: string): CaseFigure[] => ofSection.all(sectionId).map((row) => withoutNulls(row)),
    get(id: string): CaseFigure | undefined {
      const row = one.get(id)
      return row && withoutNulls(row)
    },
    put: (figure: CaseFigure): void => void put.run({ note: null, ...figure }),
    remove: (id: string): void => void remove.run(id),
  }
}
