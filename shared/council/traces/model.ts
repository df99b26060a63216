/** What is traced, where it is looked for, and what may be said of a find. */
import type { Ask } from '../../model/recommendation.ts'

/** An element of a recommendation. */
export interface TracedElement {
  readonly id: string
  readonly text: string
  readonly ask?: Ask
  /** Sections that its recommendation names, beside the one of its ask. */
  readonly sectionIds?: readonly string[]
}

/** A section of a bill, an amendment or an act, as the readers give it. */
export interface TracedSection {
  /** "1", "12a"; unique within the document. */
  readonly number: string
  readonly targets: readonly { readonly sectionId: string; readonly provision?: string }[]
  /** True where it repeals its targets. */
  readonly isRepeal?: boolean
  /** True where it makes new law: all of its words are inserted. */
  readonly isNew?: boolean
  readonly before?: string
  readonly after: string
  /** The drafter's marks, equal + insert giving `after`; absent where they were lost or are not known. */
  readonly marks?: readonly { readonly op: 'equal' | 'insert' | 'delete'; readonly text: string }[]
}

/**
 * - `repeal`: the section repeals what the element asks to repeal.
 * - `phrase`: the words that it asks for stand there, word for word (case, quotation marks and white space aside).
 * - `similarity`: a share of its distinctive words stands close together there; no more than that.
 */
export type TraceMatch = 'repeal' | 'phrase' | 'similarity'

/** Where the words stand: new law, law that the section only repeats, or not to be told because the marks were lost. */
export type TraceGround = 'inserted' | 'unchanged' | 'unmarked'

export interface Trace {
  readonly elementId: string
  readonly sectionNumber: string
  readonly match: TraceMatch
  /** True if the section changes a law that the element, or its recommendation, names. */
  readonly isOnTarget: boolean
  readonly ground: TraceGround
  /** The words found, as they stand in the section's new text, and where; absent for a repeal. */
  readonly quotation?: string
  readonly start?: number
  readonly end?: number
  /** The provision around them: `(b)(17)`; '' outside every provision. */
  readonly provision: string
  /** Share of the element's distinctive words, 0 to 1, rarer words counting more; 1 for a phrase or a repeal. */
  readonly share: number
  /** What was found and what was not, in a sentence or two; nothing is claimed beyond it. */
  readonly reason: string
}
