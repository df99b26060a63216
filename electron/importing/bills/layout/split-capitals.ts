import type { DocumentParagraph } from '#shared/law/bills/index.ts'
import { paragraphText } from '#shared/law/bills/index.ts'

/**
 * Kerning makes extractors split capitals: "HU MAN TRAF FICKING". Neighbours in a line of capitals are joined only
 * where the document itself writes the joined word elsewhere and does not write every piece of it as a word.
 */

function vocabulary(paragraphs: readonly DocumentParagraph[], others: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const word of others) words.add(word.toLowerCase())
  for (const paragraph of paragraphs) {
    // Words in capitals may be pieces themselves; only running text vouches for a word.
    for (const found of paragraphText(paragraph).matchAll(/\p{L}+/gu))
      if (/\p{Ll}/u.test(found[0])) words.add(found[0].toLowerCase())
  }
  return words
}

/** The most pieces that one word was seen in. */
const MOST_PIECES = 4

function joined(text: string, words: ReadonlySet<string>): string {
  const pieces = text.split(/(?<=[^ ]) (?=[^ ])/)
  const result: string[] = []
  for (let at = 0; at < pieces.length; ) {
    let count = MOST_PIECES
    while (count > 1 && !isSplit(pieces.slice(at, at + count), words)) count--
    result.push(pieces.slice(at, at + count).join(''))
    at += count
  }
  return result.join(' ')
}

/** Capitals, with a stop only behind the last piece. */
function isSplit(pieces: readonly string[], words: ReadonlySet<string>): boolean {
  const bare = pieces.map((piece, i) => (i === pieces.length - 1 ? piece.replace(/[.,;:)”"]+$/, '') : piece))
  if (pieces.length < 2 || !bare.every((piece) => /^[A-Z]{1,12}$/.test(piece))) return false
  const lower = bare.map((piece) => piece.toLowerCase())
  return words.has(lower.join('')) && !lower.every((piece) => words.has(piece))
}

/**
 * Mends split capitals in paragraphs that are wholly in capitals (titles, headings).
 * @param others further words known to exist, such as those of the statutes
 */
export function mendSplitCapitals(
  paragraphs: readonly DocumentParagraph[],
  others: Iterable<string> = [],
): DocumentParagraph[] {
  const words = vocabulary(paragraphs, others)
  return paragraphs.map((paragraph) => {
    const text = paragraphText(paragraph)
    if (/\p{Ll}/u.test(text) || !/[A-Z]/.test(text)) return paragraph
    return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, text: joined(run.text, words) })) }
  })
}
