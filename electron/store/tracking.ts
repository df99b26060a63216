/** What people decided about proposals, ratings, and the places where elements stand. */
import type { Database } from 'better-sqlite3'
import type { ElementPin, ProposalDecision, Rating } from '#shared/model/index.ts'
import { fromJson, toJson, withoutNulls } from './rows.ts'

export interface Owned {
  readonly recommendationId: string
}
interface DecisionRow extends Owned, Omit<ProposalDecision, 'proposal'> {
  readonly proposal: string
}
type RatingRow = Owned & Omit<Rating, 'reason'> & { readonly reason: string | null }
type PinRow = Owned & { [K in keyof ElementPin]-?: ElementPin[K] | null }

export type OwnedPin = ElementPin & Owned

const owner = 'recommendation_id AS recommendationId'

export function trackingStore(db: Database) {
  const decisionColumns = `${owner}, id, key, decision, reason, decided_at AS decidedAt, event_id AS eventId, proposal`
  const ratingColumns = `${owner}, id, rater_kind AS "by", rater, rating, status, date, reason,
    recorded_in AS recordedIn`
  const pinColumns = `${owner}, id, element_id AS elementId, document_id AS documentId,
    document_section AS documentSection, section_id AS sectionId, provision, finding, how, state, key, quotation, note,
    decided_at AS decidedAt`
  const select = <R>(table: string, columns: string, order: string) => ({
    all: db.prepare<[], R>(`SELECT ${columns} FROM ${table} ORDER BY recommendation_id, ${order}`),
    one: db.prepare<[string], R>(
      `SELECT ${columns} FROM ${table} WHERE recommendation_id = ? ORDER BY ${order}`,
    ),
  })
  const decisions = select<DecisionRow>('proposal_decision', decisionColumns, 'decided_at, rowid')
  const ratings = select<RatingRow>('rating', ratingColumns, 'date, rowid')
  const pins = select<PinRow>('element_pin', pinColumns, 'decided_at, rowid')
  const insertDecision =
    db.prepare(`INSERT INTO proposal_decision (recommendation_id, id, key, decision, reason, decided_at,
    event_id, proposal) VALUES (:recommendationId, :id, :key, :decision, :reason, :decidedAt, :eventId, :proposal)`)
  const insertRating =
    db.prepare(`INSERT INTO rating (recommendation_id, id, rater_kind, rater, rating, status, date, reason,
    recorded_in) VALUES (:recommendationId, :id, :by, :rater, :rating, :status, :date, :reason, :recordedIn)`)
  const deleteRating = db.prepare<[string, string]>(
    'DELETE FROM rating WHERE recommendation_id = ? AND id = ?',
  )
  const insertPin =
    db.prepare(`INSERT INTO element_pin (recommendation_id, id, element_id, document_id, document_section,
    section_id, provision, finding, how, state, key, quotation, note, decided_at) VALUES (:recommendationId, :id,
    :elementId, :documentId, :documentSection, :sectionId, :provision, :finding, :how, :state, :key, :quotation, :note,
    :decidedAt)`)
  const deletePin = db.prepare<[string, string]>(
    'DELETE FROM element_pin WHERE recommendation_id = ? AND id = ?',
  )
  const rows = <R>(statement: { all: { all(): R[] }; one: { all(id: string): R[] } }, only?: string): R[] =>
    only === undefined ? statement.all.all() : statement.one.all(only)

  return {
    /** Of one recommendation, or of all; in the order in which they were made. */
    decisions: (only?: string): (ProposalDecision & Owned)[] =>
      rows(decisions, only).map((row) => ({
        ...row,
        proposal: fromJson<ProposalDecision['proposal']>(row.proposal),
      })),
    addDecision: (recommendationId: string, { proposal, ...row }: ProposalDecision) =>
      void insertDecision.run({ ...row, recommendationId, proposal: toJson(proposal) }),
    ratings: (only?: string): (Rating & Owned)[] => rows(ratings, only).map((row) => withoutNulls(row)),
    addRating: (recommendationId: string, row: Rating) =>
      void insertRating.run({ reason: null, ...row, recommendationId }),
    removeRating: (recommendationId: string, id: string) => void deleteRating.run(recommendationId, id),
    pins: (only?: string): OwnedPin[] => rows(pins, only).map((row) => withoutNulls(row) as OwnedPin),
    addPin: (recommendationId: string, row: ElementPin) =>
      void insertPin.run({
        documentId: null,
        documentSection: null,
        sectionId: null,
        quotation: null,
        note: null,
        ...row,
        recommendationId,
      }),
    removePin: (recommendationId: string, id: string) => void deletePin.run(recommendationId, id),
  }
}
