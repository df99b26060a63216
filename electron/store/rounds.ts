/** Departments of a reporting round, their reports, and figures beside them. */
import type { Database } from 'better-sqlite3'
import type { RoundDepartment, RoundFigure, RoundReturn } from '#shared/model/index.ts'
import { fromJson, toJson, withoutNulls } from './rows.ts'

export interface Owned {
  readonly roundId: string
}
type DepartmentRow = Owned & Omit<RoundDepartment, 'contact'> & { readonly contact: string | null }
type FigureRow = Owned & Omit<RoundFigure, 'note'> & { readonly note: string | null }
type Answers = Pick<RoundReturn, 'from' | 'to' | 'answers'>
type ReturnRow = Owned &
  Pick<RoundReturn, 'departmentId' | 'receivedOn' | 'recordedIn'> & {
    readonly answers: string
    readonly note: string | null
  }

export function roundStore(db: Database) {
  const departments = db.prepare<[], DepartmentRow>(
    'SELECT round_id AS roundId, id, name, kind, contact FROM round_department ORDER BY round_id, ordinal',
  )
  const returns = db.prepare<[], ReturnRow>(
    `SELECT round_id AS roundId, department_id AS departmentId, received_on AS receivedOn, answers, note,
     recorded_in AS recordedIn FROM round_return ORDER BY round_id, department_id`,
  )
  const figures = db.prepare<[], FigureRow>(
    `SELECT round_id AS roundId, id, item, reporter, value, note, recorded_in AS recordedIn FROM round_figure
     ORDER BY round_id, id`,
  )
  const putDepartment = db.prepare(`INSERT INTO round_department (round_id, id, ordinal, name, kind, contact)
    VALUES (:roundId, :id, :ordinal, :name, :kind, :contact) ON CONFLICT (round_id, id) DO UPDATE SET
    ordinal = excluded.ordinal, name = excluded.name, kind = excluded.kind, contact = excluded.contact`)
  const removeDepartment = db.prepare<[string, string]>(
    'DELETE FROM round_department WHERE round_id = ? AND id = ?',
  )
  const putReturn = db.prepare(`INSERT INTO round_return (round_id, department_id, received_on, answers, note,
    recorded_in) VALUES (:roundId, :departmentId, :receivedOn, :answers, :note, :recordedIn)
    ON CONFLICT (round_id, department_id) DO UPDATE SET received_on = excluded.received_on,
    answers = excluded.answers, note = excluded.note, recorded_in = excluded.recorded_in`)
  const removeReturn = db.prepare<[string, string]>(
    'DELETE FROM round_return WHERE round_id = ? AND department_id = ?',
  )
  const putFigure =
    db.prepare(`INSERT INTO round_figure (round_id, id, item, reporter, value, note, recorded_in)
    VALUES (:roundId, :id, :item, :reporter, :value, :note, :recordedIn) ON CONFLICT (round_id, id) DO UPDATE SET
    item = excluded.item, reporter = excluded.reporter, value = excluded.value, note = excluded.note,
    recorded_in = excluded.recorded_in`)
  const removeFigure = db.prepare<[string, string]>('DELETE FROM round_figure WHERE round_id = ? AND id = ?')

  return {
    departments: (): (RoundDepartment & Owned)[] => departments.all().map((row) => withoutNulls(row)),
    returns: (): (RoundReturn & Owned)[] =>
      returns.all().map((row) => {
        const { answers, ...rest } = withoutNulls(row)
        return { ...rest, ...fromJson<Answers>(answers) }
      }),
    figures: (): (RoundFigure & Owned)[] => figures.all().map((row) => withoutNulls(row)),
    putDepartment: (roundId: string, department: RoundDepartment, ordinal: number) =>
      void putDepartment.run({ contact: null, ...department, roundId, ordinal }),
    removeDepartment: (roundId: string, id: string) => void removeDepartment.run(roundId, id),
    putReturn: (roundId: string, { from, to, answers, ...row }: RoundReturn) =>
      void putReturn.run({ note: null, ...row, roundId, answers: toJson({ from, to, answers }) }),
    removeReturn: (roundId: string, departmentId: string) => void removeReturn.run(roundId, departmentId),
    putFigure: (roundId: string, figure: RoundFigure) =>
      void putFigure.run({ note: null, ...figure, roundId }),
    removeFigure: (roundId: string, id: string) => void removeFigure.run(roundId, id),
  }
}
