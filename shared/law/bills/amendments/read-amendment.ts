import { type BillDocument, type DocumentParagraph, paragraphText, sliceParagraph } from '../document.ts'
import { type BillHeader, readHeader } from '../header.ts'
import { readBlockInstruction } from './block-instruction.ts'
import type { Instruction } from './model.ts'
import { closesQuotation, endsWithMark, opensQuotation, quotationsIn, unquoted } from './quotes.ts'
import { readWordsInstruction } from './words-instruction.ts'

/** An LCO amendment: the bill and file copy that it names, and its instructions in order. */
export interface Amendment {
  readonly header: BillHeader
  readonly instructions: readonly Instruction[]
}

const BEGINS =
  /^\s*(?:In\s+(?:lines?|sections?)\s+\d|(?:After|Before)\s+(?:lines?\s+\d|the\s+last\s+section|sections?\s+\d|the\s+enacting)|(?:Strike|Delete)\s|Insert\s|On\s+page\s+\d|At\s+the\s+(?:end|beginning)\b|Change\s+the\s+title|Amend\s+the\s+title|Renumber\b)/i
const TABLE = /^\s*["“]?This act shall take effect as follows/i

interface Draft {
  readonly lead: DocumentParagraph
  readonly quoted: DocumentParagraph[]
  isOpen: boolean
}

/** Groups paragraphs into instructions, each with the quoted paragraphs that it announces. */
function group(paragraphs: readonly DocumentParagraph[]): Draft[] {
  const drafts: Draft[] = []
  paragraphs.forEach((paragraph, i) => {
    const text = paragraphText(paragraph).trim()
    const next = paragraphs[i + 1]
    const isLast = !next || BEGINS.test(paragraphText(next))
    const last = drafts.at(-1)
    if (last?.isOpen) {
      last.quoted.push(paragraph)
      last.isOpen = !(closesQuotation(last.quoted) || (isLast && endsWithMark(last.quoted)))
    } else if (BEGINS.test(text)) drafts.push(begin(paragraph))
    else if (last && announces(last) && opensQuotation(paragraph)) {
      last.quoted.push(paragraph)
      last.isOpen = !closesQuotation(last.quoted)
    } else if (last && (TABLE.test(text) || paragraph.kind === 'row')) last.quoted.push(paragraph)
    // Whatever else stands there may be an instruction; it must not be passed over in silence.
    else if (text !== '') drafts.push({ lead: paragraph, quoted: [], isOpen: false })
  })
  return drafts
}

const announces = ({ lead, quoted }: Draft): boolean =>
  /:\s*$/.test(paragraphText(lead)) && quoted.length === 0

/** The quotation may open on the instruction's own line: `After line 60, insert the following: "Sec. 2. …"`. */
function begin(paragraph: DocumentParagraph): Draft {
  const text = paragraphText(paragraph)
  const colon = /:\s*(?=["“])/.exec(text)
  const isBlock = colon && readBlockInstruction(text.slice(0, colon.index + 1), [paragraph])
  if (!isBlock) return { lead: paragraph, quoted: [], isOpen: false }
  const rest = sliceParagraph(paragraph, colon.index + colon[0].length)
  return {
    lead: sliceParagraph(paragraph, 0, colon.index + 1),
    quoted: [rest],
    isOpen: !closesQuotation([rest]),
  }
}

const isTablePart = (paragraph: DocumentParagraph): boolean =>
  paragraph.kind === 'row' || TABLE.test(paragraphText(paragraph))

function instruction({ lead, quoted, isOpen }: Draft): Instruction {
  const words = paragraphText(lead).replace(/\s+/g, ' ').trim()
  const tableAt = quoted.findIndex(isTablePart)
  const body = tableAt < 0 ? quoted : quoted.slice(0, tableAt)
  const table = tableAt < 0 ? [] : quoted.slice(tableAt)
  if (isOpen && !endsWithMark(quoted) && !endsWithMark(body))
    return { words, operations: [], unread: 'The quoted words that it inserts do not end.' }
  // The mark that closes may stand before the closing table or behind it.
  const inserted = endsWithMark(table) ? unquoted(quoted) : [...unquoted(body), ...table]
  const block = readBlockInstruction(words, inserted)
  if (block) return { words, operations: [block] }
  const operations = quoted.length === 0 ? readWordsInstruction(lead) : undefined
  if (operations) return { words, operations }
  const unread =
    quotationsIn(words) === undefined
      ? 'A quotation mark stands without its fellow, so what is quoted cannot be told.'
      : /:$/.test(words) && quoted.length === 0
        ? 'The words that it announces do not follow.'
        : 'This form of instruction is not known.'
  return { words, operations: [], unread }
}

/** Lines of an amendment's heading. */
const HEADING =
  /^\s*(?:Connecticut Seal|General Assembly|AMENDMENT|LCO\b|Offered by|(?:REP|SEN|REPS|SENS)\.|To:|(?:Subst\.\s|Substitute\s)?(?:House|Senate)\s|File\s+No|Cal\.?\s+No|\(?As\s+Amended|["“]?AN\s+ACT\b|["“]?\p{Lu}[\p{Lu}\d ,;:'’()-]+\.?["”]?\s*$|.{0,40}\bSession,\s+\d{4})/u

/** Where the instructions begin: behind the heading, which names the bill after "To:". */
function bodyStart(paragraphs: readonly DocumentParagraph[]): number {
  const texts = paragraphs.map(paragraphText)
  const known = texts.findIndex((text) => BEGINS.test(text))
  const to = texts.findIndex((text) => /^\s*To:/.test(text))
  const behind =
    to < 0 ? -1 : texts.findIndex((text, i) => i > to && text.trim() !== '' && !HEADING.test(text))
  return known >= 0 && (behind < 0 || known < behind) ? known : behind
}

/** Reads an LCO amendment. An instruction that is not understood as a whole is kept, with the reason. Never throws. */
export function readAmendment(document: BillDocument): Amendment {
  const { paragraphs } = document
  const start = bodyStart(paragraphs)
  const header = readHeader(start < 0 ? paragraphs : paragraphs.slice(0, start))
  const instructions = start < 0 ? [] : group(paragraphs.slice(start)).map(instruction)
  return { header: { ...header, kind: 'amendment' }, instructions }
}
