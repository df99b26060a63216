/** Who wrote which words of a section: texts in, passages with their acts out. Offsets are UTF-16 code units. */
import type { ActName } from '../citation/act-name.ts'
import type { ActSectionRef } from '../source-line/model.ts'

/** A text of a section as one link of the chain that is compared, oldest first. */
export interface ChainText {
  readonly id: string
  /** "2025 revision", "as printed in the council’s 2017 report". */
  readonly label: string
  readonly text: string
  /** The day to which it stands, as far as that is known: `2025-01-01`, `2017`. */
  readonly date: string
  /** The first day on which a later text takes its place, where known. */
  readonly until?: string
  /** The first day of a text that takes the place of another of the same edition. */
  readonly from?: string
  /** False for a print that is no edition of the statutes: it may leave parts out, and may lag behind the law. */
  readonly official: boolean
  /** Its source line and history note as its edition prints them; empty for a print that has none. */
  readonly sourceLines: readonly string[]
  readonly history: readonly string[]
}

/** An act, or a revision of the statutes, that words are owed to. */
export interface Author {
  /** Absent for a revision of the statutes, and for a change of the Revisors without an act. */
  readonly act?: ActName
  /** "1949 Rev." */
  readonly revision?: string
  /** True where the Revisors made the change without an act amending the section. */
  readonly editorial: boolean
  readonly sections: readonly ActSectionRef[]
  readonly effective?: { readonly date: string; readonly assumed: boolean }
}

/**
 * How far the claim goes.
 * - `word`: the words do not stand in the text before, and stand in this one. - `provision`: the history note names the
 *   provision. - `original`: they stand in the oldest text, and no later act is named for them.
 */
export type Certainty = 'word' | 'provision' | 'original'

/** Why a passage is said to be whose it is. */
export interface Cause {
  readonly by: Certainty
  /** Absent where no act can be named. */
  readonly author?: Author
  /** The reason, in a sentence or two for a person. */
  readonly note: string
}

export interface Passage extends Cause {
  readonly start: number
  readonly end: number
  /** Provision of the text shown, `(a)(1)`; '' outside every provision, and inside an interstate compact's articles. */
  readonly provision: string
}

export interface SectionLineage {
  /** In order; joined they are the text. */
  readonly passages: readonly Passage[]
  readonly compared: readonly ChainText[]
  /** What a reader must know of how far this goes, each in a sentence. */
  readonly limits: readonly string[]
}

/** A source line and history note that are known from elsewhere than the texts compared. */
export type Notes = Pick<ChainText, 'sourceLines' | 'history'>
