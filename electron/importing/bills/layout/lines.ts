import type { DocumentRun } from '#shared/law/bills/index.ts'

/** A word of a printed line: what stands between white space. Several runs where the underlining begins inside it. */
export interface LineWord {
  readonly runs: readonly DocumentRun[]
  /** Edges in points from the page's left edge; in columns for pasted text. */
  readonly left: number
  readonly right: number
}

/** A line as printed, in points from the page's top left corner (pasted text: columns and line numbers). */
export interface PrintedLine {
  /** From 1. */
  readonly page: number
  /** The baseline. */
  readonly top: number
  /** The size of its letters; 1 for pasted text. */
  readonly size: number
  readonly words: readonly LineWord[]
}

export const wordText = (word: LineWord): string => word.runs.map((run) => run.text).join('')

/** The words of a line with single spaces. */
export const lineText = (line: PrintedLine): string => line.words.map(wordText).join(' ')
