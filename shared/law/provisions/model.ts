import type { Level } from '../citation/levels.ts'

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/**
 * `article` is one of an interstate compact; `provision` is a label whose place in the tree is not one that
 * Connecticut's convention names, so no level word may be put to it.
 */
export type NodeLevel = Level | 'article' | 'provision'

/** A provision of a section. Its children lie inside it; what of it lies outside them is its own text. */
export interface ProvisionNode extends TextSpan {
  /** Without brackets: `a`, `1`, `A`; for an article `Article IV`. */
  readonly label: string
  /** Labels from the outermost to this one, as in a citation's `provision`. */
  readonly labels: readonly string[]
  /** `(a)(1)(A)`; inside an article `Article IV(a)`. */
  readonly path: string
  readonly level: NodeLevel
  /** The label as printed, with its brackets; for an article the whole heading paragraph. */
  readonly labelSpan: TextSpan
  /** The label and the text outside the children, in order: lead-in, text between children, flush text. */
  readonly ownSpans: readonly TextSpan[]
  readonly children: readonly ProvisionNode[]
}

/**
 * - `gap`: a label is missing between two of a list. `backward`: a label comes after a later one.
 * - `starts-late`: a list does not begin with its first label. `restart`: a list of the same kind begins again
 *   in the same provision, so that two provisions have one address.
 * - `odd-nesting`: a list hangs where the convention has no such level.
 * - `not-a-marker`: a label that looks like a marker but fits no list.
 */
export type ProblemKind = 'gap' | 'backward' | 'starts-late' | 'restart' | 'odd-nesting' | 'not-a-marker'

export interface ProvisionProblem extends TextSpan {
  readonly kind: ProblemKind
  /** Address of the provision concerned; '' at the top. */
  readonly path: string
  /** What is wrong, in plain words. */
  readonly message: string
}

/** A section's text as a tree. The tree's own text is what stands before, between and after the top provisions. */
export interface ProvisionTree {
  readonly text: string
  readonly ownSpans: readonly TextSpan[]
  readonly children: readonly ProvisionNode[]
  /** True where every list runs in order from its first label without a gap and every label was understood. */
  readonly inOrder: boolean
  readonly problems: readonly ProvisionProblem[]
}
