import { type AmendingClause, readAmendingClause } from './clause.ts'
import { type BillDocument, type DocumentParagraph, paragraphText, sliceParagraph } from './document.ts'

/** A section of a bill or act, its clause read and its own text still in runs. */
export interface BillSection {
  /** "1", "12a", "501". */
  readonly number: string
  readonly clause: AmendingClause
  /** The paragraphs behind the clause, to the end of the section. */
  readonly body: readonly DocumentParagraph[]
  /** Page and printed line on which it begins, where the print has them. */
  readonly page?: number
  readonly line?: number
}

const SECTION_START = /^\s*(?:Section|Sec\.)\s+(\d{1,4})([a-z]?)\.\s*/

/** The number with which a paragraph begins a section, and the length of "Sec. 2. "; undefined for any other. */
export function sectionStart(text: string): { number: string; length: number } | undefined {
  const found = SECTION_START.exec(text)
  return found ? { number: `${found[1]}${found[2]}`, length: found[0].length } : undefined
}

/**
 * A section's number must rise, and may leave numbers out only where none of them follows: "Sec. 7." in the text of
 * another law (a charter, a compact) begins none.
 * @param isLater whether a paragraph further on begins with the number
 */
function isAfter(number: string, last: string | undefined, isLater: (number: string) => boolean): boolean {
  const [a, b] = [Number.parseInt(number, 10), Number.parseInt(last ?? '0', 10)]
  if (a > b + 1 && isLater(String(b + 1))) return false
  return a > b || (a === b && number > (last ?? ''))
}

/**
 * Cuts the paragraphs between the enacting clause and the closing matter into sections. What stands before the first
 * section is given as `before`: a proposed bill has its whole text there.
 */
export function cutSections(paragraphs: BillDocument['paragraphs']): CutSections {
  const steps = cutInSteps(paragraphs)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export interface CutSections {
  readonly before: readonly DocumentParagraph[]
  readonly sections: readonly BillSection[]
}

/** The same, section by section: a long act has thousands of paragraphs. */
export function* cutInSteps(paragraphs: BillDocument['paragraphs']): Generator<void, CutSections, void> {
  const before: DocumentParagraph[] = []
  const open: { number: string; first: DocumentParagraph; rest: DocumentParagraph[] }[] = []
  const starts = paragraphs.map((paragraph) =>
    paragraph.kind === 'text' ? sectionStart(paragraphText(paragraph)) : undefined,
  )
  const lastAt = new Map(starts.flatMap((start, i) => (start ? [[start.number, i]] : [])))
  for (const [i, paragraph] of paragraphs.entries()) {
    const start = starts[i]
    const last = open.at(-1)
    if (start && isAfter(start.number, last?.number, (number) => (lastAt.get(number) ?? -1) > i))
      open.push({ number: start.number, first: sliceParagraph(paragraph, start.length), rest: [] })
    else if (last) last.rest.push(paragraph)
    else before.push(paragraph)
  }
  const sections: BillSection[] = []
  for (const { number, first, rest } of open) {
    yield
    sections.push(section(number, first, rest))
  }
  return { before, sections }
}

function section(number: string, first: DocumentParagraph, rest: readonly DocumentParagraph[]): BillSection {
  const { clause, end } = readAmendingClause(paragraphText(first))
  const remainder = sliceParagraph(first, end)
  const start = first.runs[0]
  return {
    number,
    clause,
    body: paragraphText(remainder).trim() === '' ? rest : [remainder, ...rest],
    ...(start?.page !== undefined && { page: start.page }),
    ...(start?.line !== undefined && { line: start.line }),
  }
}
