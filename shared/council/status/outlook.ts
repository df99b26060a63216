/** What the record would say if proposals were accepted: shown beside the present status, never stored. */
import type { CountedEvent, RecommendationStatus, StatusSubject } from '../status.ts'
import { deriveStatus } from '../status.ts'
import type { Proposal } from './propose.ts'

/** The events that proposals would become, with their keys as ids. */
export function asEvents(proposals: readonly Proposal[]): CountedEvent[] {
  return proposals.map(({ key, elementIds, date, status, what }) => ({
    id: key,
    elementIds: [...elementIds],
    date,
    status,
    what,
  }))
}

/** The status of the whole and of each element with all of the proposals accepted. */
export function statusIfAccepted(
  subject: StatusSubject,
  proposals: readonly Proposal[],
): RecommendationStatus {
  return deriveStatus({ ...subject, events: [...subject.events, ...asEvents(proposals)] })
}
