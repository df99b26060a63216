import { type DocumentParagraph, type DocumentRun, paragraphText, sliceParagraph } from '../document.ts'

/** Quoted words in an instruction: `start` at the opening mark, `end` just past the closing one. */
export interface Quotation {
  readonly start: number
  readonly end: number
}

/**
 * The quotations of a line of instruction. Curly marks may nest; straight ones alternate. Undefined where a mark has
 * no fellow, since then nothing tells what is quoted.
 */
export function quotationsIn(text: string): Quotation[] | undefined {
  const found: Quotation[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    const opens = mark === '“' || (mark === '"' && depth === 0)
    const closes = !opens && (mark === '”' || (mark === '"' && depth > 0))
    if (opens) {
      if (depth === 0) start = at
      depth++
    } else if (closes) {
      depth--
      if (depth < 0) return undefined
      if (depth === 0) found.push({ start, end: at + 1 })
    }
  }
  return depth === 0 ? found : undefined
}

/** The runs inside a quotation, without its marks and without the amendment's own page and line numbers. */
export function quotedRuns(paragraph: DocumentParagraph, { start, end }: Quotation): DocumentRun[] {
  return sliceParagraph(paragraph, start + 1, end - 1).runs.map(bare)
}

export function bare({ text, underlined, struck }: DocumentRun): DocumentRun {
  return { text, ...(underlined && { underlined }), ...(struck && { struck }) }
}

const OPENS = /^\s*["“]/
const CLOSES = /\s*["”]\s*\.?\s*$/

/** True where a paragraph begins quoted matter. */
export const opensQuotation = (paragraph: DocumentParagraph): boolean => OPENS.test(paragraphText(paragraph))

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** True where quoted matter ends with the last of its paragraphs, every mark inside it having its fellow. */
export function closesQuotation(quoted: readonly DocumentParagraph[]): boolean {
  const text = quoted.map(paragraphText).join('\n')
  return CLOSES.test(text) && count(text, '"') % 2 === 0 && count(text, '“') === count(text, '”')
}

/** A mark that closes a quotation of its own paragraph: `Bills shall bear "No."` ends nothing else. */
function endsOwnQuotation(paragraph: DocumentParagraph): boolean {
  const text = paragraphText(paragraph)
  const isEven = count(text, '"') % 2 === 0 && count(text, '“') === count(text, '”')
  return isEven && !OPENS.test(text)
}

/** True where the last paragraph at least ends with a closing mark: enough where the next begins an instruction. */
export function endsWithMark(quoted: readonly DocumentParagraph[]): boolean {
  const last = quoted.at(-1)
  return last !== undefined && CLOSES.test(paragraphText(last)) && !endsOwnQuotation(last)
}

/** Quoted paragraphs without the marks around them. */
export function unquoted(paragraphs: readonly DocumentParagraph[]): DocumentParagraph[] {
  const isClosed = closesQuotation(paragraphs) || endsWithMark(paragraphs)
  return paragraphs.map((paragraph, i) => {
    const text = paragraphText(paragraph)
    // Each paragraph of a long quotation may open anew; only the last closes.
    const opening = i === 0 || paragraphs.every(opensQuotation) ? (OPENS.exec(text)?.[0].length ?? 0) : 0
    const closing = isClosed && i === paragraphs.length - 1 ? CLOSES.exec(text)?.index : undefined
    const own = sliceParagraph(paragraph, opening, closing)
    return { kind: own.kind, runs: own.runs.map(bare) }
  })
}
