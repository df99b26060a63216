import type { BillDocument } from '#shared/law/bills/index.ts'
import { decodeText, EncodingFault } from '../encoding.ts'
import { readDocx } from './docx/read-docx.ts'
import { DOCUMENT_LIMIT_BYTES, DocumentError } from './errors.ts'
import { readHtml } from './html.ts'
import { readPasted } from './pasted.ts'
import { readPdf } from './pdf/read-pdf.ts'

export const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|body|div|p|table|u|h[1-6])\b/i

/** Kinds of file that a person may take for a bill, by their first bytes. */
const OTHER_FILES: readonly (readonly [string, string])[] = [
  ['\u001f\u008b', 'a compressed file'],
  ['{\\rtf', 'a rich-text document; save it as DOCX or PDF'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\u0000', 'a picture'],
  ['MM\u0000*', 'a picture'],
  ['\u007fELF', 'a program'],
  ['MZ', 'a program'],
]

/** Both an old Word document and an encrypted DOCX are such containers (MS-CFB). */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0'

/** The stream that holds an encrypted DOCX in its container, "EncryptedPackage" in UTF-16 (MS-OFFCRYPTO). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

/** What a file is by its first bytes; undefined for text. @throws DocumentError for a kind that cannot be read */
export function formatOf(bytes: Uint8Array, file: string): 'pdf' | 'docx' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx'
  if (start.startsWith(COMPOUND)) {
    if (holdsEncryptedPackage(bytes))
      throw new DocumentError(
        'ENCRYPTED',
        file,
        'the beginning',
        'the Word document opens only with a password.',
      )
    throw new DocumentError(
      'WRONG_KIND',
      file,
      'the beginning',
      'it is a Word document of the old kind (DOC); save it as DOCX.',
    )
  }
  const other = OTHER_FILES.find(([signature]) => start.startsWith(signature))
  if (other)
    throw new DocumentError('WRONG_KIND', file, 'the beginning', `it is ${other[1]}, not a bill or act.`)
  return undefined
}

function decode(bytes: Uint8Array, file: string, charset: string | undefined): string {
  try {
    return decodeText(bytes, charset).text
  } catch (error) {
    if (!(error instanceof EncodingFault)) throw error
    throw new DocumentError(
      'ENCODING',
      file,
      `line ${error.line}`,
      `its encoding is wrong: ${error.message}.`,
    )
  }
}

/**
 * Reads a bill, file copy, amendment or act from its bytes. What it is (PDF, DOCX, HTML, plain text) is told by the
 * bytes, not by the name.
 * @param file name or address for messages
 * @param charset the charset of the HTTP header, where there was one
 * @throws DocumentError naming the file, the place and what is wrong
 */
export async function readDocument(bytes: Uint8Array, file: string, charset?: string): Promise<BillDocument> {
  if (bytes.length === 0) throw new DocumentError('EMPTY', file, 'the beginning', 'the file is empty.')
  if (bytes.length > DOCUMENT_LIMIT_BYTES)
    throw new DocumentError(
      'TOO_LARGE',
      file,
      'the beginning',
      `it has ${Math.round(bytes.length / 1024 / 1024)} MB; a document may have ${DOCUMENT_LIMIT_BYTES / 1024 / 1024} MB.`,
    )
  const format = formatOf(bytes, file)
  if (format === 'pdf') return readPdf(bytes, file)
  if (format === 'docx') return readDocx(bytes, file)
  const text = decode(bytes, file, charset)
  return LOOKS_LIKE_HTML.test(text.slice(0, 20_000)) ? readHtml(text, file) : readPasted(text, file)
}
