/**
 * Why a page was refused.
 * - `EMPTY`: nothing in it. - `TOO_LARGE`: more than `PAGE_LIMIT_BYTES`. - `NOT_HTML`: another kind of file.
 * - `ENCODING`: its characters cannot be told. - `OTHER_PAGE`: a web page, but none of the General Statutes.
 * - `TRUNCATED`: it ends before its end. - `MALFORMED`: a page of the statutes that cannot be read safely.
 */
export type PageFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'NOT_HTML'
  | 'ENCODING'
  | 'OTHER_PAGE'
  | 'TRUNCATED'
  | 'MALFORMED'

/** The largest page that is read: the largest chapter of the statutes is about a tenth of it. */
export const PAGE_LIMIT_BYTES = 50 * 1024 * 1024

/** A page that was refused: which file, where in it, and what was wrong. Its message says all three. */
export class PageError extends Error {
  readonly code: PageFault
  /** File name or address, as the caller named it. */
  readonly file: string
  /** "line 812, after Sec. 53a-30", "the beginning". */
  readonly where: string
  readonly what: string

  constructor(code: PageFault, file: string, where: string, what: string) {
    super(`${file} cannot be read, at ${where}: ${what}`)
    this.name = 'PageError'
    this.code = code
    this.file = file
    this.where = where
    this.what = what
  }
}
