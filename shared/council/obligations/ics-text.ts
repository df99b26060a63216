/** Lines of an iCalendar file as RFC 5545 writes them. */

/** TEXT values (section 3.3.11): `\`, `;`, `,` and line breaks are escaped; other control characters are not allowed. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')
}

const MAX_OCTETS = 75

const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

/**
 * Folds a content line (section 3.1): no line longer than 75 octets in UTF-8 without its break; each continuation begins
 * with a space, which counts. No character is cut in two.
 */
function foldLine(line: string): string {
  let folded = ''
  let used = 0
  for (const character of line) {
    const size = octets(character.codePointAt(0) as number)
    if (used + size > MAX_OCTETS) {
      folded += '\r\n '
      used = 1
    }
    folded += character
    used += size
  }
  return folded
}

/** Content lines as they stand in the file: folded, each ended by CRLF, the last one too. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}
