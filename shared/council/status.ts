/**
 * The present status of a recommendation and of its elements, derived from dated events and never stored.
 *
 * Events count in the order of their date, then of their place in the record. An event without elements concerns the
 * whole. An element has the status of the latest event of its own, or of a later event of the whole, save that "enacted
 * in part" says nothing of any one element. The whole has the status of the latest event of the whole, or, where
 * elements have events after it, what the elements' statuses make together (see `composeStatuses`). What was once said
 * to be enacted in part, without saying which part, stays so until all is enacted or an event of the whole says otherwise.
 */
import type { ImplementationStatus, StatusEvent } from '../model/recommendation.ts'
import { composeStatuses } from './compose.ts'
import { initialStatus, progressOf } from './vocabulary.ts'

export type CountedEvent = Pick<StatusEvent, 'id' | 'elementIds' | 'date' | 'status' | 'what'>

export interface StatusSubject {
  readonly id: string
  readonly year: number
  readonly asksChangeOfLaw: boolean
  readonly elements: readonly { readonly id: string }[]
  /** In the order of the record. */
  readonly events: readonly CountedEvent[]
}

/** A subject whose events say whether the council has confirmed them. */
export interface ConfirmedSubject extends StatusSubject {
  readonly events: readonly (CountedEvent & Pick<StatusEvent, 'awaitsConfirmation'>)[]
}

export interface StatusPoint {
  readonly status: ImplementationStatus
  readonly date: string
  readonly what: string
  /** The event that gives the status; the recommendation's own id where no event does. */
  readonly eventId: string
}

export interface DerivedStatus extends StatusPoint {
  /** The furthest point ever reached, with the first date on which it was reached. */
  readonly highest: StatusPoint
}

export interface RecommendationStatus {
  readonly whole: DerivedStatus
  /**
   * The events that the status of the whole rests on: the latest event of the whole, or, where the elements make it, the
   * event of each element, and with them the one that said "enacted in part" where it stays so by that one alone.
   */
  readonly restsOn: readonly string[]
  readonly elements: ReadonlyMap<string, DerivedStatus>
}

/** Events in the order in which they count. */
export function inOrder<E extends { readonly date: string }>(events: readonly E[]): E[] {
  return events
    .map((event, position) => ({ event, position }))
    .sort((a, b) =>
      a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : a.position - b.position,
    )
    .map(({ event }) => event)
}

function pointOf(event: CountedEvent, status: ImplementationStatus = event.status): StatusPoint {
  return { status, date: event.date, what: event.what, eventId: event.id }
}

function further(highest: StatusPoint | undefined, point: StatusPoint): StatusPoint {
  return highest && progressOf(highest.status) >= progressOf(point.status) ? highest : point
}

const eventsOf = (elements: ReadonlyMap<string, StatusPoint>): string[] => [
  ...new Set([...elements.values()].map(({ eventId }) => eventId)),
]

/** Records are never written to: what follows from one is worked out once. */
const derived = new WeakMap<StatusSubject, RecommendationStatus>()

/** Derives the status of the whole and of each element, with the furthest point that each has reached. */
export function deriveStatus(subject: StatusSubject): RecommendationStatus {
  const known = derived.get(subject)
  if (known) return known
  const status = derive(subject)
  derived.set(subject, status)
  return status
}

function derive(subject: StatusSubject): RecommendationStatus {
  const start: StatusPoint = {
    status: initialStatus(subject.asksChangeOfLaw),
    date: String(subject.year),
    what: 'Recommended; nothing recorded since.',
    eventId: subject.id,
  }
  const elements = new Map(subject.elements.map(({ id }) => [id, start]))
  const highestOf = new Map<string, StatusPoint>()
  let whole = start
  let restsOn: readonly string[] = []
  let highest: StatusPoint | undefined
  let partEnacted: CountedEvent | undefined

  for (const event of inOrder(subject.events)) {
    const ofWhole = event.elementIds.length === 0
    const concerned = ofWhole ? [...elements.keys()] : event.elementIds.filter((id) => elements.has(id))
    for (const id of concerned) {
      if (ofWhole && event.status === 'enacted in part') continue
      const point = pointOf(event)
      elements.set(id, point)
      highestOf.set(id, further(highestOf.get(id), point))
    }
    if (ofWhole) partEnacted = event.status === 'enacted in part' ? event : undefined
    const composed = composeStatuses([...elements.values()].map((point) => point.status))
    const status = ofWhole
      ? event.status
      : partEnacted && composed !== 'enacted'
        ? partEnacted.status
        : composed
    whole = pointOf(event, status)
    const earlier = partEnacted && status !== composed ? [partEnacted] : []
    restsOn = ofWhole ? [event.id] : [...earlier.map(({ id }) => id), ...eventsOf(elements)]
    highest = further(highest, whole)
  }

  return {
    whole: { ...whole, highest: highest ?? start },
    restsOn: restsOn.filter((id) => id !== start.eventId),
    elements: new Map(
      [...elements].map(([id, point]) => [id, { ...point, highest: highestOf.get(id) ?? start }]),
    ),
  }
}

/**
 * True where an event that the present status of the whole rests on awaits the council's confirmation. Any one of them
 * is enough: with another status of one element the whole might be another. Events that later ones took the place of
 * do not count.
 */
export function statusAwaitsConfirmation(record: ConfirmedSubject): boolean {
  const { restsOn } = deriveStatus(record)
  return record.events.some((event) => event.awaitsConfirmation && restsOn.includes(event.id))
}
