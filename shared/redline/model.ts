/**
 * What a redline is: an ordered list of changes that partitions both texts, as offsets, never as copies.
 * Offsets are UTF-16 code units, as in `String.prototype.slice`.
 */

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * - `equal`: the same words in both texts (their white space or quotation mark style may differ where ignored).
 * - `deleted`: in the old text only; `after` is empty.
 * - `inserted`: in the new text only; `before` is empty.
 * - `replaced`: a deletion and the insertion that takes its place; neither span is empty.
 * - `moved-from` / `moved-to`: a passage that stands elsewhere in the other text; `move` links the two.
 */
export type ChangeKind = 'equal' | 'deleted' | 'inserted' | 'replaced' | 'moved-from' | 'moved-to'

/**
 * - `substantive`: words, numbers or citations changed.
 * - `editorial`: only punctuation, capitals, quotation marks, hyphenation or white space changed.
 * - `renumbering`: only a provision's label changed, or a section's number in the heading of a bill's section.
 */
export type ChangeNature = 'substantive' | 'editorial' | 'renumbering'

export interface Change {
  readonly kind: ChangeKind
  /** Range in the old text; starts where the previous change's range ended. */
  readonly before: Span
  /** Range in the new text; starts where the previous change's range ended. */
  readonly after: Span
  /** Absent on `equal`. */
  readonly nature?: ChangeNature
  /**
   * The provision of the old text that the change lies in, such as `(b)(17)`; in a text of several sections with its
   * section, `Sec. 2 (b)(17)`; empty outside every provision.
   */
  readonly provisionBefore?: string
  /** The provision of the new text that the change lies in. */
  readonly provisionAfter?: string
  /** On `moved-from` and `moved-to`: index into `Redline.moves`. */
  readonly move?: number
}

/** A passage that stands in both texts at different places; `inner` is the redline of the one against the other. */
export interface Move {
  readonly from: Span
  readonly to: Span
  /** Changes inside the moved passage, with offsets into the whole texts. */
  readonly inner: readonly Change[]
}

export interface Redline {
  readonly changes: readonly Change[]
  readonly moves: readonly Move[]
  /** Which engine made it, for receipts. */
  readonly engine: { readonly name: string; readonly version: string }
  /** Set when a limit cut the search for a better redline short; the redline is still exact. Shown to the reader. */
  readonly limit?: string
}

export interface RedlineOptions {
  /** Treat curly and straight quotation marks and apostrophes as the same. Default true. */
  readonly ignoreQuoteStyle?: boolean
  /** Treat hyphen, no-break hyphen and soft hyphen as the same. Default true. */
  readonly ignoreHyphenation?: boolean
  /** Report changes of white space alone. Default false. */
  readonly showWhiteSpace?: boolean
}
