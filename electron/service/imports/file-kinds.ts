import { looksLikeDataSet } from '../../importing/datasets/index.ts'

/** What a file is, as far as its content tells at a glance: which reader it is given to. */
export type FileKind = 'statutes' | 'document' | 'data set'

/** How much of a page is looked at: its head, its list of contents and the first of its text. */
const LOOKED_AT = 200_000

/** Classes and anchors that only pages of the General Statutes have, in today's markup and the one before it. */
const STATUTE_MARKUP =
  /class="[^"]*\b(?:catchln|toc_catchln|chap-no|chap-name|title-no|source-first|history-first)\b|\b(?:id|name)="(?:titles|title_\w+|(?:chap|art)_?\w+)\.htm"|\bname="Secs?[\d-]+\w*\.htm"/i
const BILL_WORDS =
  /Be it (?:enacted|resolved) by|\b(?:Public|Special)\s+Act\s+No|\b(?:Bill|Resolution|B\.)\s+No\.\s*\d|\bLCO\s+No\.\s*\d/i
const STATUTE_FILE = /(?:^|[\\/])(?:titles?|chap|art)[_\d]?[\da-z]*\.html?$/i
const TAG = /<[^>]{0,2000}>/g
const OTHER_SIGNATURES = ['%PDF-', 'PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0', '{\\rtf']

/** The first of the text, its markup readable: byte for character, and UTF-16 where a byte order mark says so. */
function startOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, LOOKED_AT)
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  return Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
}

/**
 * Tells by a file's content which reader it is for. The name decides only where the content has no sign of either kind,
 * so that a page of the statutes whose encoding is broken is still told what is wrong with it as such.
 */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (looksLikeDataSet(bytes)) return 'data set'
  const start = startOf(bytes)
  if (OTHER_SIGNATURES.some((signature) => start.startsWith(signature))) return 'document'
  if (STATUTE_MARKUP.test(start)) return 'statutes'
  if (BILL_WORDS.test(start.replace(TAG, ' ').replace(/&nbsp;|\s+/g, ' '))) return 'document'
  return STATUTE_FILE.test(name) ? 'statutes' : 'document'
}
