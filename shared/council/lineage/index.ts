/** Recommendations that were repeated, revised, merged or withdrawn in a later year. */
export { faultOfLink, type Lineage, lineageOf } from './chain.ts'
export {
  type LineageKind,
  type LineageLink,
  type LineageProposal,
  type LineageText,
  matchRecommendations,
} from './match.ts'
