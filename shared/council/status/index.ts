/** Status by rule: facts imply events, a person decides, ratings stand side by side. */
export type {
  ActApproved,
  AdjournedWithoutPassage,
  Decision,
  Fact,
  InBillVersion,
  PassedChamber,
  ProvisionRepealed,
  RecordedEvent,
  Vetoed,
} from './facts.ts'
export { asEvents, statusIfAccepted } from './outlook.ts'
export {
  highestPoint,
  type Point,
  type PointedEvent,
  pointOfStatus,
  pointRank,
  points,
  type ReachedPoint,
} from './points.ts'
export { type Proposal, type ProposalSubject, proposeEvents } from './propose.ts'
export { compareRatings, type Rating, type RatingComparison, type RatingVerdict } from './ratings.ts'
export {
  type ActRecord,
  actFact,
  type BillRecord,
  billFacts,
  type EnactmentPin,
  repealFacts,
} from './record-facts.ts'
export { type RuleId, type StatusRule, statusRule, statusRules } from './rules.ts'
