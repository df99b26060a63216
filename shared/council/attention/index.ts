/** What needs attention, most urgent first, each with the action that settles it. */
export {
  type AttentionKind,
  type AttentionRule,
  actionOf,
  attentionKinds,
  attentionRules,
  placeOf,
} from './kinds.ts'
export type { AttentionInput, Matter, MatterSubject, WatchedDuty, WatchedRecommendation } from './model.ts'
export { attentionList, defaultDeadlineDays, defaultQuietDays } from './rank.ts'
