/** Which words may be said of a recommendation's implementation, and how far each one is along the way. */
import { type ImplementationStatus, lawStatus, workStatus } from '../model/recommendation.ts'

/** Statuses for a recommendation that asks for a change of law, or for one that asks none. */
export function statusesFor(asksChangeOfLaw: boolean): readonly ImplementationStatus[] {
  return asksChangeOfLaw ? lawStatus.options : workStatus.options
}

/** The status of a recommendation of which nothing has been recorded. */
export function initialStatus(asksChangeOfLaw: boolean): ImplementationStatus {
  return asksChangeOfLaw ? 'no action' : 'not started'
}

/** How far a status is along the way from nothing to done; what ends a matter without doing it counts as nothing. */
const progress: Record<ImplementationStatus, number> = {
  'no action': 0,
  'not started': 0,
  'not pursued': 0,
  superseded: 0,
  'in a bill': 1,
  'under way': 1,
  'enacted in part': 2,
  enacted: 3,
  done: 3,
}

export function progressOf(status: ImplementationStatus): number {
  return progress[status]
}

/** True when nothing more is expected: enacted, done, not pursued, superseded. */
export function isSettled(status: ImplementationStatus): boolean {
  return status === 'enacted' || status === 'done' || status === 'not pursued' || status === 'superseded'
}

/** True when the status says that a law was made, which must never be said without evidence. */
export function claimsEnactment(status: ImplementationStatus): boolean {
  return status === 'enacted' || status === 'enacted in part'
}
