import type { DocumentParagraph, DocumentRun } from '../document.ts'

/** Which of several equal words in a line is meant: the first is 1. Absent where the instruction names none. */
export type Occurrence = number

/** Words of the file copy that an instruction names by their lines. */
export interface Place {
  /** Lines of the file copy, each once, in order. */
  readonly lines: readonly number[]
  readonly words: string
  readonly occurrence?: Occurrence
}

/** One thing that an LCO instruction does to the file copy. Inserted runs keep the amendment's underlining. */
export type Operation =
  | { readonly op: 'strike'; readonly at: Place; readonly insert: readonly DocumentRun[] }
  | {
      readonly op: 'insert'
      readonly at: Place
      readonly side: 'before' | 'after'
      readonly insert: readonly DocumentRun[]
    }
  | { readonly op: 'bracket'; readonly at: Place }
  | {
      readonly op: 'place-bracket' | 'strike-bracket'
      readonly at: Place
      readonly side: 'before' | 'after'
      readonly bracket: '[' | ']'
    }
  | {
      readonly op: 'strike-lines'
      readonly lines: readonly number[]
      readonly insert: readonly DocumentParagraph[]
    }
  | {
      readonly op: 'insert-lines'
      readonly line: number
      readonly side: 'before' | 'after'
      readonly insert: readonly DocumentParagraph[]
    }
  | {
      readonly op: 'strike-sections'
      readonly sections: readonly string[]
      readonly insert: readonly DocumentParagraph[]
      readonly renumber: boolean
    }
  | { readonly op: 'strike-all'; readonly insert: readonly DocumentParagraph[] }
  | {
      readonly op: 'append'
      /** The section after which it stands; the last one where absent. */
      readonly after?: string
      readonly insert: readonly DocumentParagraph[]
      readonly renumber: boolean
    }

/** An instruction as printed, and what it does; `unread` says why it was not understood. */
export interface Instruction {
  /** Without the quoted paragraphs that follow it. */
  readonly words: string
  readonly operations: readonly Operation[]
  readonly unread?: string
}

export type Outcome =
  | { readonly instruction: Instruction; readonly status: 'applied'; readonly notes: readonly string[] }
  | { readonly instruction: Instruction; readonly status: 'not-applicable'; readonly reason: string }
