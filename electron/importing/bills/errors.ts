/**
 * Why a document was refused.
 * - `EMPTY`: nothing in it. - `TOO_LARGE`: larger than is read. - `WRONG_KIND`: another kind of file.
 * - `ENCODING`: its characters cannot be told. - `ENCRYPTED`: it opens only with a password.
 * - `IMAGE_ONLY`: a scan, whose words are pictures. - `TRUNCATED`: it ends before its end.
 * - `HOSTILE`: it is made to harm the reader (entities, a zip bomb). - `MALFORMED`: it cannot be read safely.
 */
export type DocumentFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'WRONG_KIND'
  | 'ENCODING'
  | 'ENCRYPTED'
  | 'IMAGE_ONLY'
  | 'TRUNCATED'
  | 'HOSTILE'
  | 'MALFORMED'

/** The largest document that is read; the longest act of a session, a budget implementer, is about a tenth of it. */
export const DOCUMENT_LIMIT_BYTES = 50 * 1024 * 1024

/** A document that was refused: which file, where in it, and what was wrong. Its message says all three. */
export class DocumentError extends Error {
  readonly code: DocumentFault
  /** File name or address, as the caller named it. */
  readonly file: string
  /** "page 3", "word/document.xml", "the beginning". */
  readonly where: string
  readonly what: string

  constructor(code: DocumentFault, file: string, where: string, what: string) {
    super(`${file} cannot be read, at ${where}: ${what}`)
    this.name = 'DocumentError'
    this.code = code
    this.file = file
    this.where = where
    this.what = what
  }
}
