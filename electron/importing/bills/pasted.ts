import type { BillDocument, DocumentParagraph } from '#shared/law/bills/index.ts'
import { paragraphText, plainParagraph } from '#shared/law/bills/index.ts'
import { DocumentError } from './errors.ts'
import { documentOfLines } from './layout/document.ts'
import type { LineWord, PrintedLine } from './layout/lines.ts'
import { mendSplitCapitals } from './layout/split-capitals.ts'

/** Lines longer than this were not broken by a page: each is a paragraph. */
const WIDEST_PAGE = 140

/** The foot of a page, behind which the next begins. */
const FOOT = /\b\d+\s+of\s+\d+\s*$/

function wordsOf(line: string): LineWord[] {
  return [...line.matchAll(/[^\s\u00a0]+/g)].map((found) => ({
    runs: [{ text: found[0] }],
    left: found.index,
    right: found.index + found[0].length,
  }))
}

/** A running head that an extractor set behind the last line of the page before: "for a term of two 18  Substitute Bill No. 5422". */
const HEAD_BEHIND =
  /^(.*\S\s+\d{1,5})\s+((?:(?:Proposed|Committee|Raised|Governor[’']s|Substitute|House|Senate)\s+)*Bill\s+No\.?\s+\d+)\s*$/i

/** The same words, at the head of the document, show that they are no part of the line. */
function partRunningHead(line: string, top: string): string {
  const found = HEAD_BEHIND.exec(line)
  const head = found?.[2]?.replace(/\s+/g, ' ')
  return found && head && top.includes(head) ? `${found[1]}\f${head}` : line
}

function printedLines(text: string): PrintedLine[] {
  let page = 1
  const lines: PrintedLine[] = []
  const heading = text.slice(0, 1500).replace(/\s+/g, ' ')
  text.split('\n').forEach((raw, top) => {
    for (const [at, line] of partRunningHead(raw, heading).split('\f').entries()) {
      if (at > 0) page++
      const words = wordsOf(line)
      if (words.length > 0) lines.push({ page, top, size: 1, words })
      if (FOOT.test(line) && words.length < 14 && lines.length > 1) page++
    }
  })
  return lines
}

function unbroken(text: string): DocumentParagraph[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\f\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map(plainParagraph)
}

/** A bill on one line, numbers and running heads among its words: what is law in it can no longer be told. */
const RUN_TOGETHER = /\bBe it enacted\b.{20,200}?\bSection 1\.\s/i

/**
 * Reads text that a person pasted, or a plain text file. Its underlining is lost. Text broken into lines is joined to
 * paragraphs again by blank lines, indents and lines that end early.
 * @throws DocumentError for text without words, and for a bill whose lines were run together
 */
export function readPasted(text: string, file: string): BillDocument {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u00ad\u200b\ufeff]/g, '')
  if (plain.trim() === '')
    throw new DocumentError('EMPTY', file, 'the beginning', 'there are no words in it.')
  if (plain.split('\n').some((line) => line.length > WIDEST_PAGE)) {
    const paragraphs = mendSplitCapitals(unbroken(plain))
    const at = paragraphs.findIndex((paragraph) => RUN_TOGETHER.test(paragraphText(paragraph)))
    if (at >= 0)
      throw new DocumentError(
        'MALFORMED',
        file,
        `paragraph ${at + 1}`,
        'its lines run together, so that its sections cannot be told from each other. Paste it with its line breaks, or bring in the file.',
      )
    return { format: 'text', paragraphs, underlining: 'lost', furniture: [], warnings: [] }
  }
  return documentOfLines('text', printedLines(plain), { warnings: [], isUnderliningLost: true })
}
