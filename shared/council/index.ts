export { composeStatuses } from './compose.ts'
export { isYetToHappen } from './event-day.ts'
export { evidenceProblem } from './evidence.ts'
export { type Dissent, dissentsOf, standingLabel, standingWords } from './standing.ts'
export {
  type ConfirmedSubject,
  type CountedEvent,
  type DerivedStatus,
  deriveStatus,
  inOrder,
  type RecommendationStatus,
  type StatusPoint,
  type StatusSubject,
  statusAwaitsConfirmation,
} from './status.ts'
export { claimsEnactment, initialStatus, isSettled, progressOf, statusesFor } from './vocabulary.ts'
