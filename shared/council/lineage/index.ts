/** Recommendations that were repeated, revised, merged or withdrawn in a later year. */
export { faultOfLink, type Lineage, lineageOf } from './chain.ts'
export {
  type LineageKind,
  type LineageLink,
  type LineageProposal,
  matchRecommendations,
} from './match.ts'
export type { LineageText } from './weighed-texts.ts'
