/** What hangs on a recommendation: elements, named sections and acts, positions, events with their evidence. */
import type { Database } from 'better-sqlite3'
import type { Element, Evidence, Position, Recommendation, StatusEvent } from '#shared/model/index.ts'
import { type EvidenceRow, evidenceColumns, toEvidence, toEvidenceRow } from './evidence-rows.ts'
import type { ProvenanceStore } from './provenance.ts'
import { fromJson, groupBy, orNull, toJson, withoutNulls } from './rows.ts'

export type { EvidenceRow } from './evidence-rows.ts'

interface Owned {
  recommendationId: string
}
interface ElementRow extends Owned, Pick<Element, 'id' | 'text'> {
  ask: string | null
}
interface NamedRow extends Owned {
  sectionId: string
  provision: string | null
  asNamed: string
  note: string | null
}
interface ActRow extends Owned {
  actId: string
  asNamed: string
}
interface PositionRow extends Owned, Pick<Position, 'id' | 'holder' | 'stance' | 'date'> {
  seatId: string | null
  reason: string | null
}
interface EventRow extends Owned, Pick<StatusEvent, 'id' | 'date' | 'status' | 'what' | 'assessment'> {
  note: string | null
  awaitsConfirmation: number
}
interface EventElementRow extends Owned {
  eventId: string
  elementId: string
}

const owner = 'recommendation_id AS recommendationId'
const positionKey = (recommendationId: string, id: string) => `${recommendationId}/${id}`
const own = <T extends Owned>({ recommendationId: _, ...row }: T) => withoutNulls(row)

/** @param elements which elements an event concerns @param evidence what supports it; both by the event's id */
function eventsWith(
  events: readonly EventRow[],
  elements: ReadonlyMap<string, EventElementRow[]>,
  evidence: ReadonlyMap<string, EvidenceRow[]>,
): StatusEvent[] {
  return events.map((row) => ({
    ...own(row),
    awaitsConfirmation: row.awaitsConfirmation === 1,
    elementIds: (elements.get(row.id) ?? []).map((part) => part.elementId),
    evidence: (evidence.get(row.id) ?? []).map(toEvidence),
  }))
}

export function recommendationParts(db: Database, provenance: ProvenanceStore) {
  /** One statement for all recommendations, one for those whose ids are given as a JSON list. */
  const select = <R>(table: string, columns: string, order = 'ordinal') => ({
    all: db.prepare<[], R>(`SELECT ${columns} FROM ${table} ORDER BY recommendation_id, ${order}`),
    some: db.prepare<[string], R>(
      `SELECT ${columns} FROM ${table} WHERE recommendation_id IN (SELECT value FROM json_each(?))
       ORDER BY recommendation_id, ${order}`,
    ),
  })
  const elements = select<ElementRow>('element', `${owner}, id, text, ask`)
  const named = select<NamedRow>(
    'recommendation_section',
    `${owner}, section_id AS sectionId, provision, as_named AS asNamed, note`,
  )
  const acts = select<ActRow>('recommendation_act', `${owner}, act_id AS actId, as_named AS asNamed`)
  const positions = select<PositionRow>(
    'position',
    `${owner}, id, holder, seat_id AS seatId, stance, reason, date`,
  )
  const events = select<EventRow>(
    'status_event',
    `${owner}, id, date, status, what, note, assessment, awaits_confirmation AS awaitsConfirmation`,
  )
  const eventElements = select<EventElementRow>(
    'status_event_element',
    `${owner}, event_id AS eventId, element_id AS elementId`,
    'event_id, ordinal',
  )
  const evidence = select<EvidenceRow>('evidence', evidenceColumns, 'event_id, ordinal')
  const evidenceBySource = db.prepare<[string], EvidenceRow>(
    `SELECT ${evidenceColumns} FROM evidence WHERE source_id = ? ORDER BY recommendation_id, event_id, ordinal`,
  )

  const insertElement = db.prepare(`INSERT INTO element (recommendation_id, id, ordinal, text, ask)
    VALUES (:recommendationId, :id, :ordinal, :text, :ask)`)
  const updateElement = db.prepare<[string, string | null, string, string]>(
    'UPDATE element SET text = ?, ask = ? WHERE recommendation_id = ? AND id = ?',
  )
  const insertNamed =
    db.prepare(`INSERT INTO recommendation_section (recommendation_id, ordinal, section_id, provision,
    as_named, note) VALUES (:recommendationId, :ordinal, :sectionId, :provision, :asNamed, :note)`)
  const insertAct = db.prepare(`INSERT INTO recommendation_act (recommendation_id, ordinal, act_id, as_named)
    VALUES (:recommendationId, :ordinal, :actId, :asNamed)`)
  const insertPosition =
    db.prepare(`INSERT INTO position (recommendation_id, id, ordinal, holder, seat_id, stance,
    reason, date) VALUES (:recommendationId, :id, (SELECT coalesce(max(ordinal) + 1, 0) FROM position
    WHERE recommendation_id = :recommendationId), :holder, :seatId, :stance, :reason, :date)`)
  const updatePosition =
    db.prepare(`UPDATE position SET holder = :holder, seat_id = :seatId, stance = :stance,
    reason = :reason, date = :date WHERE recommendation_id = :recommendationId AND id = :id`)
  const deletePosition = db.prepare<[string, string]>(
    'DELETE FROM position WHERE recommendation_id = ? AND id = ?',
  )
  const insertEvent =
    db.prepare(`INSERT INTO status_event (recommendation_id, id, ordinal, date, status, what, note,
    assessment, awaits_confirmation) VALUES (:recommendationId, :id, (SELECT coalesce(max(ordinal) + 1, 0)
    FROM status_event WHERE recommendation_id = :recommendationId), :date, :status, :what, :note, :assessment,
    :awaitsConfirmation)`)
  const updateEvent =
    db.prepare(`UPDATE status_event SET date = :date, status = :status, what = :what, note = :note,
    assessment = :assessment, awaits_confirmation = :awaitsConfirmation
    WHERE recommendation_id = :recommendationId AND id = :id`)
  const deleteEvent = db.prepare<[string, string]>(
    'DELETE FROM status_event WHERE recommendation_id = ? AND id = ?',
  )
  const insertEventElement = db.prepare<[string, string, string, number]>(
    'INSERT INTO status_event_element (recommendation_id, event_id, element_id, ordinal) VALUES (?, ?, ?, ?)',
  )
  const deleteEventElements = db.prepare<[string, string]>(
    'DELETE FROM status_event_element WHERE recommendation_id = ? AND event_id = ?',
  )
  const insertEvidence = db.prepare(`INSERT INTO evidence (recommendation_id, event_id, ordinal, kind, act_id,
    act_section, section_id, provision, version_id, bill_id, source_id, locator, quotation, note)
    VALUES (:recommendationId, :eventId, :ordinal, :kind, :actId, :actSection, :sectionId, :provision, :versionId,
    :billId, :sourceId, :locator, :quotation, :note)`)
  const deleteEvidence = db.prepare<[string, string]>(
    'DELETE FROM evidence WHERE recommendation_id = ? AND event_id = ?',
  )

  const eventScalars = (recommendationId: string, event: StatusEvent) => ({
    recommendationId,
    id: event.id,
    date: event.date,
    status: event.status,
    what: event.what,
    note: orNull(event.note),
    assessment: event.assessment,
    awaitsConfirmation: event.awaitsConfirmation ? 1 : 0,
  })

  function addEventParts(recommendationId: string, event: StatusEvent): void {
    event.elementIds.forEach((elementId, index) => {
      insertEventElement.run(recommendationId, event.id, elementId, index)
    })
    event.evidence.forEach((item: Evidence, ordinal) => {
      insertEvidence.run({ ...toEvidenceRow(recommendationId, event.id, item), ordinal })
    })
  }

  function removeEventParts(recommendationId: string, eventId: string): void {
    deleteEventElements.run(recommendationId, eventId)
    deleteEvidence.run(recommendationId, eventId)
  }

  return {
    addAll(recommendation: Recommendation): void {
      const recommendationId = recommendation.id
      recommendation.elements.forEach((item, ordinal) => {
        const ask = orNull(item.ask && toJson(item.ask))
        insertElement.run({ recommendationId, id: item.id, text: item.text, ask, ordinal })
      })
      recommendation.sections.forEach((item, ordinal) => {
        insertNamed.run({ provision: null, note: null, ...item, recommendationId, ordinal })
      })
      recommendation.acts.forEach(
        (item, ordinal) => void insertAct.run({ ...item, recommendationId, ordinal }),
      )
      for (const item of recommendation.positions) this.addPosition(recommendationId, item)
      for (const item of recommendation.events) this.addEvent(recommendationId, item)
      provenance.add('recommendation', recommendationId, recommendation.provenance)
    },
    addEvent(recommendationId: string, event: StatusEvent): void {
      insertEvent.run(eventScalars(recommendationId, event))
      addEventParts(recommendationId, event)
    },
    /** Writes an event anew, in its place in the record. */
    replaceEvent(recommendationId: string, event: StatusEvent): void {
      updateEvent.run(eventScalars(recommendationId, event))
      removeEventParts(recommendationId, event.id)
      addEventParts(recommendationId, event)
    },
    removeEvent(recommendationId: string, eventId: string): void {
      removeEventParts(recommendationId, eventId)
      deleteEvent.run(recommendationId, eventId)
    },
    replaceElement(recommendationId: string, element: Element): void {
      updateElement.run(
        element.text,
        orNull(element.ask && toJson(element.ask)),
        recommendationId,
        element.id,
      )
    },
    addPosition(recommendationId: string, position: Position): void {
      const { provenance: from, ...row } = position
      insertPosition.run({ seatId: null, reason: null, ...row, recommendationId })
      provenance.add('position', positionKey(recommendationId, position.id), from)
    },
    /** Writes a position anew, in its place in the record. */
    replacePosition(recommendationId: string, position: Position): void {
      const { provenance: from, ...row } = position
      updatePosition.run({ seatId: null, reason: null, ...row, recommendationId })
      provenance.replace('position', positionKey(recommendationId, position.id), from)
    },
    removePosition(recommendationId: string, positionId: string): void {
      provenance.remove('position', positionKey(recommendationId, positionId))
      deletePosition.run(recommendationId, positionId)
    },
    evidenceFrom: (sourceId: string): EvidenceRow[] => evidenceBySource.all(sourceId),
    /** Reads the parts of some recommendations, or of all; @returns the parts by the recommendation's id. */
    read(only?: readonly string[]) {
      const ids = only && toJson(only)
      const rows = <R extends Owned>(statement: { all: { all(): R[] }; some: { all(ids: string): R[] } }) =>
        groupBy(
          ids === undefined ? statement.all.all() : statement.some.all(ids),
          (row) => row.recommendationId,
        )
      const elementsOf = rows(elements)
      const namedOf = rows(named)
      const actsOf = rows(acts)
      const positionsOf = rows(positions)
      const eventsOf = rows(events)
      const eventElementsOf = rows(eventElements)
      const evidenceOf = rows(evidence)
      // One query for all, not one for each: a large council has tens of thousands of positions.
      const from = only ? provenance.ofSome('recommendation', only) : provenance.ofAll('recommendation')
      const positionFrom = only ? provenance.ofThoseIn('position', only) : provenance.ofAll('position')
      const partsOf = <R extends { eventId: string }>(groups: Map<string, R[]>, id: string) =>
        groupBy(groups.get(id) ?? [], (part) => part.eventId)
      return (id: string) => ({
        elements: (elementsOf.get(id) ?? []).map((row): Element => {
          const element = { id: row.id, text: row.text }
          return row.ask === null ? element : { ...element, ask: fromJson(row.ask) }
        }),
        sections: (namedOf.get(id) ?? []).map(own),
        acts: (actsOf.get(id) ?? []).map(own),
        positions: (positionsOf.get(id) ?? []).map(
          (row): Position => ({
            ...own(row),
            provenance: positionFrom.get(positionKey(id, row.id)) ?? [],
          }),
        ),
        events: eventsWith(eventsOf.get(id) ?? [], partsOf(eventElementsOf, id), partsOf(evidenceOf, id)),
        provenance: from.get(id) ?? [],
      })
    },
  }
}
