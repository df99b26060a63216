/** What a printed report is made of: the same blocks for DOCX and PDF, so that both say the same. */
import type { Standing } from '../../../model/recommendation.ts'

export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** A deletion is struck and stands in brackets, which its writer adds; an insertion is underlined. */
  readonly mark?: 'deleted' | 'inserted'
  /** An https address. */
  readonly link?: string
}

/** A cell or a paragraph: words, or runs. */
export type Words = string | readonly Run[]

/** - `law`: quoted law or the council's own words, in a serif, indented. - `small`: receipts and notes. - `warning`: set off by a rule. */
export type ParagraphStyle = 'body' | 'lead' | 'law' | 'small' | 'warning'

export interface Bar {
  readonly label: string
  readonly parts: readonly { readonly standing: Standing; readonly count: number }[]
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      readonly onNewPage?: boolean
    }
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table'
      /** Share of the width for each column; they add up to 100. */
      readonly widths: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly Words[])[]
    }
  | {
      readonly kind: 'bars'
      /** What the bars show, in a sentence: for those who cannot see them. */
      readonly description: string
      readonly bars: readonly Bar[]
    }

export const runsOf = (words: Words): readonly Run[] =>
  typeof words === 'string' ? [{ text: words }] : words

export const heading = (level: 1 | 2 | 3, text: string, onNewPage = false): Block => ({
  kind: 'heading',
  level,
  text,
  onNewPage,
})
export const paragraph = (words: Words, style: ParagraphStyle = 'body'): Block => ({
  kind: 'paragraph',
  style,
  words,
})
/** "Standing: No consensus", the name in bold. */
export const fact = (name: string, words: Words): Block =>
  paragraph([{ text: `${name}: `, bold: true }, ...runsOf(words)])

/** Nothing where there is nothing to show. */
export const unlessEmpty = <T>(items: readonly T[], blocks: () => readonly Block[]): readonly Block[] =>
  items.length === 0 ? [] : blocks()
