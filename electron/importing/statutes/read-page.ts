import { decodeText, EncodingFault } from '../encoding.ts'
import { readBlocks } from './blocks.ts'
import { readChapterPage } from './chapter-page.ts'
import { savedFrom } from './edition.ts'
import { PAGE_LIMIT_BYTES, PageError } from './errors.ts'
import type { StatutePage } from './model.ts'
import type { PageHead } from './page-head.ts'
import type { Block } from './runs.ts'
import { readTitlePage } from './title-page.ts'
import { readTitlesPage } from './titles-page.ts'

export interface Page {
  readonly file: string
  readonly head: PageHead
  readonly blocks: readonly Block[]
}

const LONGEST_TRAILER = 20_000
const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|body|div|p|table|h[1-6])\b/i

/** Kinds of file that a person may take for a page, by their first bytes. */
const OTHER_FILES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or a Word document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['\u001f\u008b', 'a compressed file'],
  ['{\\rtf', 'a rich-text document'],
]

function decodePage(
  bytes: Uint8Array,
  file: string,
  charset: string | undefined,
): { text: string; warning?: string } {
  if (bytes.length === 0) throw new PageError('EMPTY', file, 'the beginning', 'the file is empty.')
  if (bytes.length > PAGE_LIMIT_BYTES)
    throw new PageError(
      'TOO_LARGE',
      file,
      'the beginning',
      `it has ${Math.round(bytes.length / 1024 / 1024)} MB; a page may have ${PAGE_LIMIT_BYTES / 1024 / 1024} MB.`,
    )
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const other = OTHER_FILES.find(([signature]) => start.startsWith(signature))
  if (other) throw new PageError('NOT_HTML', file, 'the beginning', `it is ${other[1]}, not a web page.`)
  try {
    return decodeText(bytes, charset)
  } catch (error) {
    if (!(error instanceof EncodingFault)) throw error
    throw new PageError('ENCODING', file, `line ${error.line}`, `its encoding is wrong: ${error.message}.`)
  }
}

function checkWhole(text: string, file: string): void {
  if (text.trim() === '')
    throw new PageError('EMPTY', file, 'the beginning', 'there is nothing in it but white space.')
  if (!LOOKS_LIKE_HTML.test(text))
    throw new PageError('NOT_HTML', file, 'line 1', 'it is text, but not a web page (HTML).')
  // What archives and browsers add may follow; a page that was cut short has no end at all.
  if (/<\/html\s*>/i.test(text.slice(-LONGEST_TRAILER))) return
  const lines = text.split('\n').length
  const last = [...text.matchAll(/id="secs?_([^"]{1,60})"|name="Secs?([^"]{1,60}?)\.html?"/gi)].at(-1)
  const section = last && ` (the last section begun is ${last[1] ?? last[2]})`
  throw new PageError(
    'TRUNCATED',
    file,
    `line ${lines}`,
    `it breaks off there${section ?? ''}: the end of the page is missing. Get it again.`,
  )
}

function pageKind(page: Page): 'titles' | 'title' | 'chapter' | undefined {
  for (const block of page.blocks.slice(0, 60)) {
    for (const anchor of block.anchors) {
      if (/^titles\.htm$/i.test(anchor)) return 'titles'
      if (/^title_\w+\.htm$/i.test(anchor)) return 'title'
      if (/^(?:chap|art)_?\w+\.htm$/i.test(anchor)) return 'chapter'
    }
    if (/^(?:CHAPTER|ARTICLE)\s+\d+[a-z]{0,2}\s*\**(?:\s|$)/i.test(block.text) && block.links.length === 0)
      return 'chapter'
    if (/^TITLE\s+\d+[a-z]?\s*\**(?:\s|$)/.test(block.text) && block.links.length === 0) return 'title'
    if (/^T ?I ?T ?L ?E ?S$/.test(block.text)) return 'titles'
  }
  return undefined
}

function flatten(text: string, file: string): Page {
  try {
    return { file, ...readBlocks(text) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new PageError(
      'MALFORMED',
      file,
      'the body',
      'its elements are nested too deeply for a page of the statutes.',
    )
  }
}

function otherPage(page: Page): PageError {
  const said = page.head.title || page.blocks[0]?.text.slice(0, 80) || 'no title'
  return new PageError(
    'OTHER_PAGE',
    page.file,
    'the heading',
    `this is no page of the General Statutes (“${said}”): neither a list of titles, nor a title, nor a chapter.`,
  )
}

/**
 * What is wrong with the bytes of a page before anything in them is read: too large, no web page, a wrong encoding, cut
 * short. Undefined where nothing is.
 * @param file name or address for messages
 */
export function pageFault(bytes: Uint8Array, file: string): PageError | undefined {
  try {
    checkWhole(decodePage(bytes, file, undefined).text, file)
    return undefined
  } catch (error) {
    if (error instanceof PageError) return error
    throw error
  }
}

/**
 * Reads a page of the General Statutes: the list of titles, a title, or a chapter (an article in title 42a), in
 * today's markup or the one before it.
 * @param file name or address for messages
 * @param charset the charset of the HTTP header, where there was one
 * @throws PageError naming the file, the place and what is wrong
 */
export function readStatutePage(bytes: Uint8Array, file: string, charset?: string): StatutePage {
  const { text, warning } = decodePage(bytes, file, charset)
  checkWhole(text, file)
  const page = flatten(text, file)
  const kind = pageKind(page)
  if (!kind) throw otherPage(page)
  const read =
    kind === 'titles' ? readTitlesPage(page) : kind === 'title' ? readTitlePage(page) : readChapterPage(page)
  const address = savedFrom(text)
  const told = warning ? [{ where: 'the file', message: warning }, ...read.warnings] : read.warnings
  return { ...read, ...(address && { savedFrom: address }), warnings: told }
}
