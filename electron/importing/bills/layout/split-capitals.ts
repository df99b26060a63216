import type { DocumentParagraph } from '#shared/law/bills/index.ts'
import { paragraphText } from '#shared/law/bills/index.ts'

/**
 * Kerning makes extractors split capitals: "HU MAN TRAF FICKING". Two neighbours in a line of capitals are joined only
 * where the document itself writes the joined word elsewhere and does not write one of the halves as a word.
 */

const CAPITALS = /\b([A-Z]{1,12}) ([A-Z]{1,12})\b/g

function vocabulary(paragraphs: readonly DocumentParagraph[], others: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const word of others) words.add(word.toLowerCase())
  for (const paragraph of paragraphs) {
    // Words in capitals may be halves themselves; only running text vouches for a word.
    for (const found of paragraphText(paragraph).matchAll(/\p{L}+/gu))
      if (/\p{Ll}/u.test(found[0])) words.add(found[0].toLowerCase())
  }
  return words
}

function joined(text: string, words: ReadonlySet<string>): string {
  let result = text
  // Again until nothing changes, for words split twice; each turn takes one space out.
  for (;;) {
    const match = [...result.matchAll(CAPITALS)].find(([, a = '', b = '']) => isSplit(a, b, words))
    if (!match) break
    const at = match.index + (match[1] as string).length
    result = result.slice(0, at) + result.slice(at + 1)
  }
  return result
}

function isSplit(a: string, b: string, words: ReadonlySet<string>): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return words.has(first + second) && (!words.has(first) || !words.has(second))
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
