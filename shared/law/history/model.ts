import type { ActName } from '../citation/act-name.ts'

/**
 * What an act did, by the verb that the note uses.
 * - `effective`: the note gives nothing but the act's effective date. - `technical`: a technical or conforming change.
 * - `changed`: any other change of substance that the note tells in its own words.
 */
export type DeedKind =
  | 'added'
  | 'amended'
  | 'deleted'
  | 'replaced'
  | 'designated'
  | 'redesignated'
  | 'repealed'
  | 'transferred'
  | 'technical'
  | 'effective'
  | 'editorial'
  | 'changed'

/** One thing that an act did to a section. Paths are `(b)(6)`, '' for the section as a whole. */
export interface Deed {
  readonly kind: DeedKind
  /** The verb as printed: "added", "redesignating". */
  readonly verb: string
  /** Provisions touched, as the note names them (labels of the text after the act, unless it says "existing"). */
  readonly provisions: readonly string[]
  /** For `designated` and `redesignated`: what the provisions became. */
  readonly becomes?: readonly string[]
  /** For `replaced`, where the note quotes both: the words struck and the words put in their place. */
  readonly words?: { readonly out: string; readonly in: string }
  /** When it took effect; see `HistoryClause.effective`. */
  readonly effective?: Effective
  /** The note's own words for it. */
  readonly printed: string
}

/** A date in force; `assumed` where the note gives none and C.G.S. § 2-32 supplies October 1. */
export interface Effective {
  /** ISO date, "2011-07-01". */
  readonly date: string
  readonly assumed: boolean
  /** For what was to lapse: "effective June 13, 1984, to July 1, 1987". */
  readonly until?: string
}

/** One clause of a history note. */
export interface HistoryClause {
  /** - `act`: an act did something. - `transfer`: the section had another number. - `editorial`: the Revisors changed words. */
  readonly kind: 'act' | 'transfer' | 'editorial' | 'unknown'
  readonly printed: string
  /** The acts that did it; several for "1965 acts" or "P.A. 73-1 and 73-2"; empty where none is named. */
  readonly acts: readonly ActName[]
  /** For acts known by their year only ("1972 act"): the year. The source line has the number. */
  readonly year?: number
  /** Sections of the act that the clause names: "P.A. 86-330, S. 7 effective April 1, 1987". */
  readonly actSections: readonly string[]
  readonly deeds: readonly Deed[]
  /** When it took effect; of several dates the last; absent where neither note nor act tells. */
  readonly effective?: Effective
  /** True where the clause names no act and goes on from the one before it. */
  readonly continued?: true
  /** For an editorial change that quotes both: the words struck and the words put in their place. */
  readonly words?: readonly { readonly out: string; readonly in: string }[]
  /** For a transfer: from and to. */
  readonly transfer?: { readonly from: string; readonly to: string; readonly year?: number }
  /** For an act that moved another's effective date: the other act and its new day. */
  readonly redates?: { readonly act: ActName; readonly date: string }
  /** Whether actor and deed were both recognised. */
  readonly understood: boolean
  /** Why not, in a few words. */
  readonly reason?: string
}

export interface HistoryNote {
  readonly clauses: readonly HistoryClause[]
}
