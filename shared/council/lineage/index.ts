/** Recommendations that were repeated, revised, merged or withdrawn in a later year. */
export { faultOfLink, type Lineage, lineageOf } from './chain.ts'
export {
  type LineageIndex,
  type LineageKind,
  type LineageLink,
  type LineageProposal,
  lineageIndex,
  lineageIndexInSteps,
  matchRecommendations,
} from './match.ts'
export type { LineageText } from './weighed-texts.ts'
