/** Law text as Markdown that shows it as it stands (CommonMark 0.31 with GitHub's additions). */

const MARKUP = /[\\`*_[\]<>~|$@^]/g
/** Spaces other than the plain one, controls and format characters: editors and renderers drop or change them. */
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Z}]/gu

const numbered = (character: string) => `&#${character.codePointAt(0)};`

/** Which ends of a stretch are the paragraph's, or stand beside a mark: Markdown drops or misreads a space there. */
export interface StretchEnds {
  readonly opensParagraph: boolean
  /** A space at the start, or at the end, would be lost or would keep `~~` or `**` from being a mark. */
  readonly guardStart: boolean
  readonly guardEnd: boolean
}

/**
 * Escapes a stretch of text inside a paragraph. Backslashes stand only before ASCII punctuation; white space that
 * Markdown would fold, and characters that cannot be seen, are numbered references.
 */
export function escapeMarkdown(text: string, ends: StretchEnds): string {
  let escaped = text
    .replaceAll('&', '&amp;')
    .replace(MARKUP, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|#/gi, '\\$&')
    .replace(INVISIBLE, numbered)
    .replace(/ (?= )/g, '&#32;')
  if (ends.guardStart) escaped = escaped.replace(/^ /, '&#32;')
  if (ends.guardEnd) escaped = escaped.replace(/ $/, '&#32;')
  if (!ends.opensParagraph) return escaped
  // After a line's first characters: a list, a heading's underline, a table's rule.
  return escaped.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Reads escaped text back. For tests, and for who wants the text out of the file. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|&#(\d+);|&amp;/g, (whole, escaped?: string, code?: string) => {
    if (escaped !== undefined) return escaped
    return code === undefined ? whole.replace('&amp;', '&') : String.fromCodePoint(Number(code))
  })
}
