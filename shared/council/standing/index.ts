/** Standing by rules that the council sets, and who held which seat when. */
export {
  faultsOfTerms,
  type Holding,
  type HoldingCertainty,
  holdersOn,
  seatsOf,
  type Term,
} from './members.ts'
export { defaultStandingRules, faultsOfRules, rulesInWords, type StandingRules } from './rules.ts'
export {
  type CountedPosition,
  holderKey,
  type StandingCounts,
  type StandingOutcome,
  type StatedStanding,
  standingFrom,
} from './standing-from.ts'
