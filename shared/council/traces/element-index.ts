/**
 * Elements made ready to be found: their phrases as words, and an inverted index of the rare ones among their words.
 * Build it once for many documents.
 */
import { askedPhrases } from './asked.ts'
import type { TracedElement } from './model.ts'
import { distinctiveStem, wordsOf } from './words.ts'

/** The share of an element's distinctive words that is taken for similarity at all. */
export const MIN_SHARE = 0.6
/** The same for words known to be new, in a section that changes a law which the element or its recommendation names. */
export const MIN_SHARE_ON_TARGET = 0.4
/** An element with fewer distinctive words is too common to be told by them. */
export const MIN_DISTINCTIVE = 3

export interface IndexedElement {
  readonly element: TracedElement
  readonly phrases: readonly { readonly text: string; readonly words: readonly string[] }[]
  /** Distinctive stems with their weights: the rarer among all elements, the heavier. */
  readonly weights: ReadonlyMap<string, number>
  readonly totalWeight: number
}

export interface ElementIndex {
  readonly elements: readonly IndexedElement[]
  /** For a stem the elements, by place in `elements`, that cannot be similar to a text without one of such stems. */
  readonly byRareStem: ReadonlyMap<string, readonly number[]>
}

function stemsOf(element: TracedElement): Set<string> {
  const asked = askedPhrases(element)
  const text = asked.length > 0 && element.ask ? asked.join('\n') : element.text
  return new Set(wordsOf(text).words.flatMap((word) => distinctiveStem(word) ?? []))
}

/**
 * The rarest stems of an element whose absence leaves less than the least share: a text without any of them cannot
 * reach it, so that the others need not be indexed.
 */
function rareStems({ weights, totalWeight }: IndexedElement): string[] {
  const byWeight = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const rare: string[] = []
  let left = totalWeight
  for (const [stem, weight] of byWeight) {
    if (left < MIN_SHARE_ON_TARGET * totalWeight) break
    rare.push(stem)
    left -= weight
  }
  return rare
}

export function indexElements(elements: readonly TracedElement[]): ElementIndex {
  const stems = elements.map(stemsOf)
  const frequency = new Map<string, number>()
  for (const own of stems) for (const stem of own) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const indexed = elements.map((element, at): IndexedElement => {
    const weights = new Map(
      [...(stems[at] ?? [])].map((stem) => [
        stem,
        Math.log(1 + elements.length / (frequency.get(stem) ?? 1)),
      ]),
    )
    const phrases = askedPhrases(element)
      .map((text) => ({ text, words: wordsOf(text).words }))
      .filter(({ words }) => words.length > 0)
    return {
      element,
      phrases,
      weights,
      totalWeight: [...weights.values()].reduce((sum, one) => sum + one, 0),
    }
  })
  const byRareStem = new Map<string, number[]>()
  for (const [at, one] of indexed.entries()) {
    if (one.weights.size < MIN_DISTINCTIVE) continue
    for (const stem of rareStems(one)) {
      const list = byRareStem.get(stem)
      if (list) list.push(at)
      else byRareStem.set(stem, [at])
    }
  }
  return { elements: indexed, byRareStem }
}
