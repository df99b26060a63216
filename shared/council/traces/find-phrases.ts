/** Phrases found word for word in the sections of a document. */
import type { ElementIndex } from './element-index.ts'
import type { ReadSection } from './read-section.ts'

export interface PhraseHit {
  /** Place of the element in the index. */
  readonly element: number
  readonly phrase: string
  /** Place of the section in the document. */
  readonly section: number
  /** First word, and the one behind the last. */
  readonly from: number
  readonly to: number
}

/**
 * Every place of every phrase. Each phrase is looked for only where its rarest word of this document stands, so the cost
 * is one look at each word and at each place of such words.
 */
export function findPhrases(index: ElementIndex, sections: readonly ReadSection[]): PhraseHit[] {
  const frequency = new Map<string, number>()
  for (const { after } of sections)
    for (const word of after.words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const byAnchor = new Map<
    string,
    { element: number; text: string; words: readonly string[]; at: number }[]
  >()
  for (const [element, { phrases }] of index.elements.entries()) {
    for (const { text, words } of phrases) {
      const counts = words.map((word) => frequency.get(word) ?? 0)
      const least = Math.min(...counts)
      if (least === 0) continue
      const at = counts.indexOf(least)
      const anchor = words[at] as string
      const list = byAnchor.get(anchor)
      if (list) list.push({ element, text, words, at })
      else byAnchor.set(anchor, [{ element, text, words, at }])
    }
  }
  const hits: PhraseHit[] = []
  for (const [section, { after }] of sections.entries()) {
    for (const [place, word] of after.words.entries()) {
      for (const { element, text, words, at } of byAnchor.get(word) ?? []) {
        const from = place - at
        if (from >= 0 && words.every((one, k) => after.words[from + k] === one))
          hits.push({ element, phrase: text, section, from, to: from + words.length })
      }
    }
  }
  return hits
}
