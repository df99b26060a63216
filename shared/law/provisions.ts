/** A section's text as a tree: subsection (a) › subdivision (1) › subparagraph (A) › clause (i) › subclause (I). */
export type * from './provisions/model.ts'
export {
  eachProvision,
  findProvision,
  type ProvisionPiece,
  provisionAt,
  provisionNodeAt,
  provisionPieces,
} from './provisions/navigate.ts'
export { findOwnReferences, type OwnReference } from './provisions/own-references.ts'
export { parseProvisions } from './provisions/parse.ts'
export { type NotedVersion, opensLaterVersion, partNotedVersions } from './provisions/versions.ts'
