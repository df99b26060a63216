/** Reads the words of a file that a person wants to compare. It is not taken for a bill or an act. */
import type { BillDocument } from '#shared/law/bills/index.ts'
import { DocumentError, formatOf, LOOKS_LIKE_HTML, readDocument } from '../bills/index.ts'
import { decodeText } from '../encoding.ts'
import { type DocumentReadings, readingsOf } from './readings.ts'
import { type DocumentWords, wordsOf } from './words.ts'

export interface TextOfFile {
  readonly kind: BillDocument['format']
  /** Paragraphs or lines parted by "\n". */
  readonly text: string
  readonly withMarks: string | null
  /** Its old and its new reading; null where it marks neither deletions nor insertions. */
  readonly readings: DocumentReadings | null
  /** What a reader must know, each in a sentence. */
  readonly notes: readonly string[]
}

/** Endings by which a person names plain text: such a file is compared as it stands, whatever it holds. */
const PLAIN = /\.(?:txt|text|md|markdown)$/i

/** Endings of each kind, to say so where a file is not what its name says. */
const ENDINGS: Record<BillDocument['format'], RegExp> = {
  text: PLAIN,
  html: /\.(?:x?html?|mht)$/i,
  docx: /\.docx?$/i,
  pdf: /\.pdf$/i,
}

const KIND_WORDS: Record<BillDocument['format'], string> = {
  text: 'plain text',
  html: 'a web page (HTML)',
  docx: 'a Word document (DOCX)',
  pdf: 'a PDF',
}

const ENCODING_WORDS = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' } as const

function misnamed(file: string, kind: BillDocument['format']): string[] {
  const claimed = (Object.keys(ENDINGS) as BillDocument['format'][]).find((one) => ENDINGS[one].test(file))
  if (claimed === undefined || claimed === kind) return []
  return [
    `Its name says that it is ${KIND_WORDS[claimed]}, but it is ${KIND_WORDS[kind]} and was read as such.`,
  ]
}

/** The file as plain text, word for word; null where it is of another kind. */
function asPlainText(bytes: Uint8Array, file: string): TextOfFile | null {
  if (formatOf(bytes, file) !== undefined) return null
  const { text, encoding, warning } = decodeText(bytes)
  if (!PLAIN.test(file) && LOOKS_LIKE_HTML.test(text.slice(0, 20_000))) return null
  if (text.trim() === '') throw new DocumentError('EMPTY', file, 'the beginning', 'there are no words in it.')
  const read = encoding === 'utf-8' ? [] : [`It was read as ${ENCODING_WORDS[encoding]}.`]
  return {
    kind: 'text',
    text,
    withMarks: null,
    readings: null,
    notes: [...misnamed(file, 'text'), ...(warning ? [warning] : read)],
  }
}

const beginning = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

/** What to know of a document in every reading. */
function notesOf(document: BillDocument): string[] {
  const left = 'Page headings, page numbers and line numbers were left out of the text.'
  return [...document.warnings, ...(document.furniture.length > 0 ? [left] : [])]
}

/** What became of the marks in the text as printed. */
function markNotes(words: DocumentWords): string[] {
  const notes: string[] = []
  if (words.hasUnderlined)
    notes.push('Some words are underlined or marked as inserted. They are part of the text.')
  const [struck] = words.struck
  if (struck !== undefined)
    notes.push(
      `Some words are struck through or marked as deleted, first “${beginning(struck)}”. They were left out of the text.`,
    )
  if (words.hasUnderlined && /\[[^\]]*\]/.test(words.text))
    notes.push('Brackets stay as printed. In a drafted bill they hold the words that it deletes.')
  return notes
}

/**
 * Reads plain text (UTF-8, UTF-16, Windows-1252), a web page, a Word document or a PDF. What it is, is told by its
 * bytes; only plain text goes by its name.
 * @param file name for messages
 * @throws DocumentError naming the file, the place and what is wrong; EncodingFault for plain text that is none
 */
export async function readTextFile(bytes: Uint8Array, file: string): Promise<TextOfFile> {
  const plain = asPlainText(bytes, file)
  if (plain) return plain
  const document = await readDocument(bytes, file)
  const words = wordsOf(document)
  if (words.text === '')
    throw new DocumentError('EMPTY', file, 'the beginning', 'all its words are struck through.')
  const misread = misnamed(file, document.format)
  const general = [...misread, ...notesOf(document)]
  // What is wrong with the file comes first, what was left out of it last.
  const known = misread.length + document.warnings.length
  const readings = readingsOf(document)
  return {
    kind: document.format,
    text: words.text,
    withMarks: words.withMarks,
    readings: readings && { ...readings, notes: [...general, ...readings.notes] },
    notes: [...general.slice(0, known), ...markNotes(words), ...general.slice(known)],
  }
}
