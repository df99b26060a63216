import type { Redline, Span } from '../model.ts'

/**
 * - `unchanged`: the same words in all three texts;
 * - `left`, `right`: changed by that version only;
 * - `agreed`: changed by both in the same way;
 * - `conflict`: changed by both in different ways, or side by side without a word between, where it takes a reader to
 *   say what both together mean.
 */
export type ThreeWayKind = 'unchanged' | 'left' | 'right' | 'agreed' | 'conflict'

/** One stretch of the comparison. The regions partition each of the three texts, in order. */
export interface ThreeWayRegion {
  readonly kind: ThreeWayKind
  readonly base: Span
  readonly left: Span
  readonly right: Span
  /** The provision that the region starts in: of the base, or of the version that inserted it. Absent on `unchanged`. */
  readonly provision?: string
}

/** How often each thing happened in one provision. */
export interface ThreeWayProvision {
  readonly provision: string
  readonly left: number
  readonly right: number
  readonly agreed: number
  readonly conflict: number
}

/** Two versions compared with what both started from. */
export interface ThreeWay {
  readonly regions: readonly ThreeWayRegion[]
  /** Provisions in which anything changed, in the order of the regions. */
  readonly provisions: readonly ThreeWayProvision[]
  /** The base against the left version and against the right one. */
  readonly left: Redline
  readonly right: Redline
}
