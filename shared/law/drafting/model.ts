/**
 * Connecticut's drafting convention: a bill or act prints deleted words in [brackets] and underlines inserted words
 * (formats.md, "Deletions and insertions"). Plain text keeps the brackets and loses the underlining.
 */

/** Printed text: a string, or words that the print underlines. */
export type DraftRun = string | { readonly ins: string }

/**
 * - `kept`: stood before and still stands. `deleted`: in brackets. `inserted`: underlined.
 * - `inserted-inferred`: not underlined here, but found to be inserted by a stated rule or by the baseline.
 * - `uncertain`: follows a deletion, and may be kept or inserted; nothing here tells.
 * - `mark`: a bracket itself, which belongs to neither text.
 */
export type DraftOp = 'kept' | 'deleted' | 'inserted' | 'inserted-inferred' | 'uncertain' | 'mark'

/** A range of the printed text, in UTF-16 code units. Segments follow on each other and cover it all. */
export interface DraftSegment {
  readonly op: DraftOp
  readonly start: number
  readonly end: number
}

/**
 * - `present`: the underlining came with the text.
 * - `inferred`: it was lost, and every bracket's insertion was found. Words inserted where nothing was deleted can
 *   still hide, unless a baseline matched.
 * - `partly-inferred`: it was lost, and found for some brackets only.
 * - `lost`: it was lost and none was found, or no bracket shows where to look.
 */
export type MarksState = 'present' | 'inferred' | 'partly-inferred' | 'lost'

export interface DraftedText {
  /** The text as printed, brackets included; segments are ranges of it. */
  readonly printed: string
  readonly segments: readonly DraftSegment[]
  /** The law as it would read: deletions and brackets left out. Always exact. */
  readonly newText: string
  /** The law as it was: insertions left out, deletions kept. Exact only if `oldTextConfident`. */
  readonly oldText: string
  /** True if every insertion is known: underlining present, or a baseline that the marks reproduce exactly. */
  readonly oldTextConfident: boolean
  readonly marks: MarksState
  readonly baseline: 'not-given' | 'matches' | 'differs'
  /** What a reader must know before trusting the text, in plain words. */
  readonly notes: readonly string[]
}

export interface DraftOptions {
  /** The law as it stood, word for word, to tell inserted words by where the underlining was lost. */
  readonly baseline?: string
}
