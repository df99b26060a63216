import type { FirstDifference } from '../bills/baseline.ts'
import type { DraftMark } from '../bills/mark-writer.ts'

/** Why something cannot be shown, in a sentence, and what would help, where anything would. */
export interface Refused {
  readonly state: 'refused'
  readonly reason: string
  readonly remedy?: string
  /** For an old text that is not the law: where they differ first. */
  readonly difference?: FirstDifference
}

/** A whole section of the statutes as a section of a bill or act would make it read. */
export interface Amended {
  readonly state: 'amended'
  readonly text: string
  /** Equal and delete give the law before, character for character; equal and insert give `text`. */
  readonly marks: readonly DraftMark[]
  /** What a reader must know of it, each in a sentence. */
  readonly notes: readonly string[]
}

/** The section is repealed as a whole: it has no text any more. */
export interface Repealed {
  readonly state: 'repealed'
  readonly notes: readonly string[]
}

export type AmendedSection = Amended | Repealed | Refused

export const refused = (reason: string, more: Omit<Refused, 'state' | 'reason'> = {}): Refused => ({
  state: 'refused',
  reason,
  ...more,
})

/** "(a)(1)"; '' for the whole section. */
export const pathOf = (labels: readonly string[]): string => labels.map((label) => `(${label})`).join('')

/** The text on one side of marks. */
export function sideOf(marks: readonly DraftMark[], side: 'before' | 'after'): string {
  const left = side === 'before' ? 'insert' : 'delete'
  return marks
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('')
}
