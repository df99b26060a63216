import { compare } from './engine.ts'
import type { Redline, RedlineOptions } from './model.ts'

export { applyRedline } from './apply.ts'
export { type ChangePlace, placeOfChange, placeWords } from './change-place.ts'
export { type DraftingSegment, draftingStyle, draftingText } from './drafting.ts'
export { lastAtOrBefore } from './last-at-or-before.ts'
export type { Change, ChangeKind, ChangeNature, Move, Redline, RedlineOptions, Span } from './model.ts'
export { matchProvisions, type ProvisionMatch, type ProvisionRelation } from './provision-matches.ts'
export { type ProvisionSummary, type RedlineSummary, summarise } from './summary.ts'
export {
  type ThreeWay,
  type ThreeWayKind,
  type ThreeWayProvision,
  type ThreeWayRegion,
  threeWay,
} from './three-way.ts'

/**
 * Compares two versions of a legal text.
 * @param before the old text
 * @param after the new text
 * @param options what to ignore; white space, quotation mark style and hyphenation are ignored by default
 * @returns changes that partition both texts as UTF-16 offsets; the same input always gives the same result
 */
export function redline(before: string, after: string, options?: RedlineOptions): Redline {
  return compare(before, after, options)
}
