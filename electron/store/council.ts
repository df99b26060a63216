import type { Database } from 'better-sqlite3'
import type { Activity, Obligation, ReportingRound, Seat } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { fromJson, toJson, withoutNulls } from './rows.ts'

interface SeatRow extends Pick<Seat, 'id' | 'label' | 'group'> {
  organisation: string | null
  holders: string
  isChair: number
}
interface ActivityRow extends Pick<Activity, 'id' | 'year' | 'kind' | 'text'> {
  organisation: string | null
}
interface ObligationRow
  extends Pick<Obligation, 'id' | 'actId' | 'obligor' | 'duty' | 'recurrence' | 'state' | 'stateNote'> {
  actSection: string | null
  due: string | null
  outcome: string
}
interface RoundRow extends Pick<ReportingRound, 'id' | 'year' | 'basis' | 'departments' | 'received'> {
  requiredItems: string
  outstanding: string
  discrepancies: string
  findings: string
  barriers: string
}

/** The council: seats, activities, obligations, reporting rounds. */
export function councilStore(db: Database, provenance: ProvenanceStore) {
  const insertSeat =
    db.prepare(`INSERT INTO seat (id, ordinal, label, seat_group, organisation, holders, is_chair)
    VALUES (:id, :ordinal, :label, :group, :organisation, :holders, :isChair)`)
  const insertActivity = db.prepare(`INSERT INTO activity (id, ordinal, year, kind, organisation, text)
    VALUES (:id, :ordinal, :year, :kind, :organisation, :text)`)
  const insertObligation =
    db.prepare(`INSERT INTO obligation (id, ordinal, act_id, act_section, obligor, duty, due,
    recurrence, state, state_note, outcome) VALUES (:id, :ordinal, :actId, :actSection, :obligor, :duty, :due,
    :recurrence, :state, :stateNote, :outcome)`)
  const insertRound =
    db.prepare(`INSERT INTO reporting_round (id, ordinal, year, basis, departments, received,
    required_items, outstanding, discrepancies, findings, barriers) VALUES (:id, :ordinal, :year, :basis, :departments,
    :received, :requiredItems, :outstanding, :discrepancies, :findings, :barriers)`)
  const seats = db.prepare<[], SeatRow>(
    `SELECT id, label, seat_group AS "group", organisation, holders, is_chair AS isChair FROM seat ORDER BY ordinal`,
  )
  const activities = db.prepare<[], ActivityRow>(
    'SELECT id, year, kind, organisation, text FROM activity ORDER BY ordinal',
  )
  const obligations = db.prepare<[], ObligationRow>(
    `SELECT id, act_id AS actId, act_section AS actSection, obligor, duty, due, recurrence, state,
     state_note AS stateNote, outcome FROM obligation ORDER BY ordinal`,
  )
  const rounds = db.prepare<[], RoundRow>(
    `SELECT id, year, basis, departments, received, required_items AS requiredItems, outstanding, discrepancies,
     findings, barriers FROM reporting_round ORDER BY ordinal`,
  )

  return {
    addSeat(seat: Seat, ordinal: number): void {
      const { provenance: from, holders, isChair, ...row } = seat
      insertSeat.run({
        organisation: null,
        ...row,
        holders: toJson(holders),
        isChair: isChair ? 1 : 0,
        ordinal,
      })
      provenance.add('seat', seat.id, from)
    },
    addActivity(activity: Activity, ordinal: number): void {
      const { provenance: from, ...row } = activity
      insertActivity.run({ organisation: null, ...row, ordinal })
      provenance.add('activity', activity.id, from)
    },
    addObligation(obligation: Obligation, ordinal: number): void {
      const { provenance: from, outcome, ...row } = obligation
      insertObligation.run({ actSection: null, due: null, ...row, outcome: toJson(outcome), ordinal })
      provenance.add('obligation', obligation.id, from)
    },
    addRound(round: ReportingRound, ordinal: number): void {
      const { provenance: from, ...row } = round
      const lists = {
        requiredItems: toJson(round.requiredItems),
        outstanding: toJson(round.outstanding),
        discrepancies: toJson(round.discrepancies),
        findings: toJson(round.findings),
        barriers: toJson(round.barriers),
      }
      insertRound.run({ ...row, ...lists, ordinal })
      provenance.add('reporting round', round.id, from)
    },
    seats(): Seat[] {
      const from = provenance.ofAll('seat')
      return seats.all().map((row) => ({
        ...withoutNulls(row),
        holders: fromJson<Seat['holders']>(row.holders),
        isChair: row.isChair === 1,
        provenance: from.get(row.id) ?? [],
      }))
    },
    activities(): Activity[] {
      const from = provenance.ofAll('activity')
      return activities.all().map((row) => ({ ...withoutNulls(row), provenance: from.get(row.id) ?? [] }))
    },
    obligations(): Obligation[] {
      const from = provenance.ofAll('obligation')
      return obligations.all().map((row) => ({
        ...withoutNulls(row),
        outcome: fromJson<Obligation['outcome']>(row.outcome),
        provenance: from.get(row.id) ?? [],
      }))
    },
    rounds(): ReportingRound[] {
      const from = provenance.ofAll('reporting round')
      return rounds.all().map((row) => ({
        ...row,
        requiredItems: fromJson<ReportingRound['requiredItems']>(row.requiredItems),
        outstanding: fromJson<string[]>(row.outstanding),
        discrepancies: fromJson<string[]>(row.discrepancies),
        findings: fromJson<string[]>(row.findings),
        barriers: fromJson<string[]>(row.barriers),
        provenance: from.get(row.id) ?? [],
      }))
    },
  }
}
