/** What people record about the council's work: terms of its seats, duties done, changed dates and repeals of duties. */
import type { Database } from 'better-sqlite3'
import type { ObligationCompletion, SeatTerm } from '#shared/model/index.ts'
import { fromJson, toJson, withoutNulls } from './rows.ts'

type TermRow = { [K in keyof SeatTerm]-?: SeatTerm[K] extends string ? string : string | null }
interface CompletionRow extends Omit<ObligationCompletion, 'evidence' | 'occurrence'> {
  occurrence: string | null
  evidence: string
}

/** A duty's repeal, as far as it is recorded beside the corpus. */
export interface ObligationRepeal {
  readonly on: string
  readonly by: string
}

export function councilWorkStore(db: Database) {
  const putTerm =
    db.prepare(`INSERT INTO seat_term (id, seat_id, holder, organisation, from_date, to_date, note,
    recorded_in) VALUES (:id, :seatId, :holder, :organisation, :from, :to, :note, :recordedIn)
    ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, organisation = excluded.organisation,
    from_date = excluded.from_date, to_date = excluded.to_date, note = excluded.note,
    recorded_in = excluded.recorded_in`)
  const deleteTerm = db.prepare<[string]>('DELETE FROM seat_term WHERE id = ?')
  const terms = db.prepare<
    [],
    TermRow
  >(`SELECT id, seat_id AS seatId, holder, organisation, from_date AS "from",
    to_date AS "to", note, recorded_in AS recordedIn FROM seat_term ORDER BY seat_id, from_date, id`)

  const insertDone =
    db.prepare(`INSERT INTO obligation_completion (id, obligation_id, occurrence, done_on, what,
    evidence, recorded_in) VALUES (:id, :obligationId, :occurrence, :doneOn, :what, :evidence, :recordedIn)`)
  const deleteDone = db.prepare<[string]>('DELETE FROM obligation_completion WHERE id = ?')
  const done = db.prepare<[], CompletionRow>(`SELECT id, obligation_id AS obligationId, occurrence,
    done_on AS doneOn, what, evidence, recorded_in AS recordedIn FROM obligation_completion ORDER BY done_on, id`)

  const repeals = db.prepare<[], { id: string; on: string; by: string | null }>(
    'SELECT id, repealed_on AS "on", repealed_by AS "by" FROM obligation WHERE repealed_on IS NOT NULL',
  )
  const setRepeal = db.prepare<[string | null, string | null, string]>(
    'UPDATE obligation SET repealed_on = ?, repealed_by = ? WHERE id = ?',
  )
  const setDue = db.prepare<[string | null, string, string]>(
    'UPDATE obligation SET due = ?, recurrence = ? WHERE id = ?',
  )

  return {
    putTerm: (term: SeatTerm) =>
      void putTerm.run({ organisation: null, from: null, to: null, note: null, ...term }),
    removeTerm: (id: string) => void deleteTerm.run(id),
    /** By seat, then by the day they began. */
    terms: (): SeatTerm[] => terms.all().map((row) => withoutNulls(row) as SeatTerm),
    addCompletion: (item: ObligationCompletion) =>
      void insertDone.run({ occurrence: null, ...item, evidence: toJson(item.evidence) }),
    removeCompletion: (id: string) => void deleteDone.run(id),
    completions: (): ObligationCompletion[] =>
      done.all().map(
        (row) =>
          ({
            ...withoutNulls(row),
            evidence: fromJson<ObligationCompletion['evidence']>(row.evidence),
          }) as ObligationCompletion,
      ),
    /** Repeals that a person recorded, by the duty's id. */
    repeals: (): Map<string, ObligationRepeal> =>
      new Map(repeals.all().map(({ id, on, by }) => [id, { on, by: by ?? '' }])),
    setRepeal: (id: string, repeal: ObligationRepeal | null) =>
      void setRepeal.run(repeal?.on ?? null, repeal?.by ?? null, id),
    setDue: (id: string, due: string | null, recurrence: string) => void setDue.run(due, recurrence, id),
  }
}
