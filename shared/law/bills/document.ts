/**
 * A bill, act or amendment as it was printed, whatever it came from (HTML, PDF, DOCX, pasted text): paragraphs of runs,
 * with what the print says of each run. Page furniture (running heads, page numbers, tracking marks, line numbers) is
 * already out of the text.
 */

/** A stretch of text with one set of properties. White space between runs is part of their text. */
export interface DocumentRun {
  readonly text: string
  /** True where the print underlines it: an insertion. */
  readonly underlined?: true
  /** True where the print strikes it through, or a word processor tracked its deletion. */
  readonly struck?: true
  /** Page of the PDF, from 1. */
  readonly page?: number
  /** The line number printed beside it, where the print numbers its lines. */
  readonly line?: number
}

/** A paragraph, or a row of a table, whose cells are parted by a tab. */
export interface DocumentParagraph {
  readonly kind: 'text' | 'row'
  readonly runs: readonly DocumentRun[]
}

/**
 * - `carried`: underlining came with the text. - `none`: the format keeps underlining, but nothing was underlined.
 * - `lost`: the format keeps none (plain text).
 */
export type Underlining = 'carried' | 'none' | 'lost'

export interface BillDocument {
  readonly format: 'html' | 'pdf' | 'docx' | 'text'
  readonly paragraphs: readonly DocumentParagraph[]
  readonly underlining: Underlining
  /** What was taken out of the text as furniture, each kind once, as printed: for the person who checks. */
  readonly furniture: readonly string[]
  /** What a reader must know before trusting the text. */
  readonly warnings: readonly string[]
}

/** The words of a paragraph as printed. */
export function paragraphText(paragraph: DocumentParagraph): string {
  return paragraph.runs.map((run) => run.text).join('')
}

/** The part of a paragraph between two offsets of its text (UTF-16 code units), with its runs cut to fit. */
export function sliceParagraph(
  paragraph: DocumentParagraph,
  start: number,
  end = Number.POSITIVE_INFINITY,
): DocumentParagraph {
  const runs: DocumentRun[] = []
  let at = 0
  for (const run of paragraph.runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (text !== '') runs.push({ ...run, text })
    at += run.text.length
  }
  return { kind: paragraph.kind, runs }
}

/** A paragraph of one plain run. */
export function plainParagraph(text: string): DocumentParagraph {
  return { kind: 'text', runs: text === '' ? [] : [{ text }] }
}
