/** A recommendation that a person enters, or that a table brings: its record, and the rows that it is made of. */
import { randomUUID } from 'node:crypto'
import type { ParsedInput } from '#shared/contract/index.ts'
import { shortTitleOf } from '#shared/council/csv/index.ts'
import { initialStatus } from '#shared/council/index.ts'
import type { Position, Recommendation, StatusEvent } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import { handSourceId } from '../hand-source.ts'

export type NewRecommendation = ParsedInput<'recommendation.create'>

/** `2018-03`: year and number, as the corpus spells them. */
export const recommendationIdOf = (year: number, number: number): string =>
  `${year}-${String(number).padStart(2, '0')}`

function positionsOf(id: string, input: NewRecommendation): Position[] {
  return input.positions.map(({ holder, stance, reason }) => ({
    id: `${id}-position-${randomUUID().slice(0, 8)}`,
    holder,
    stance,
    ...(reason ? { reason } : {}),
    date: input.date ?? String(input.year),
    provenance: [{ sourceId: handSourceId, locator: input.recordedIn }],
  }))
}

function firstEvent(id: string, input: NewRecommendation): StatusEvent {
  const { asksChangeOfLaw, date, year, recordedIn } = input
  return {
    id: `${id}-recommended`,
    elementIds: [],
    date: date ?? String(year),
    status: initialStatus(asksChangeOfLaw),
    what: 'Recommended by the council.',
    evidence: [{ kind: 'document', sourceId: handSourceId, locator: recordedIn }],
    assessment: 'entered by hand',
    awaitsConfirmation: false,
  }
}

export function recordOfNew(input: NewRecommendation): Recommendation {
  const { year, number, text, standing, asksChangeOfLaw, notes, recordedIn } = input
  const id = recommendationIdOf(year, number)
  const elements = input.elements.length > 0 ? input.elements : [text.slice(0, 2000)]
  return {
    id,
    year,
    number,
    shortTitle: input.shortTitle ?? shortTitleOf(text),
    text,
    standing,
    asksChangeOfLaw,
    notes,
    elements: elements.map((words, index) => ({ id: `${id}-${index + 1}`, text: words })),
    sections: [...new Set(input.sections)].map((sectionId) => ({ sectionId, asNamed: sectionId })),
    acts: [],
    positions: positionsOf(id, input),
    events: [firstEvent(id, input)],
    provenance: [{ sourceId: handSourceId, locator: recordedIn }],
  }
}

/** Every row of a recommendation, for an edit that can be undone. */
export function rowsOfRecommendation({ id, positions, events }: Recommendation): RowsRef[] {
  return [
    { table: 'recommendation', key: [id] },
    { table: 'element', key: [id] },
    { table: 'recommendation_section', key: [id] },
    { table: 'recommendation_act', key: [id] },
    { table: 'provenance', key: ['recommendation', id] },
    ...positions.flatMap((position): RowsRef[] => [
      { table: 'position', key: [id, position.id] },
      { table: 'provenance', key: ['position', `${id}/${position.id}`] },
    ]),
    ...events.flatMap((event): RowsRef[] => [
      { table: 'status_event', key: [id, event.id] },
      { table: 'status_event_element', key: [id, event.id] },
      { table: 'evidence', key: [id, event.id] },
    ]),
  ]
}
