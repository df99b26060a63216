/** Texts weighed by their distinctive words, and an index by which only like ones are compared. */
import { distinctiveStem, wordsOf } from '../traces/words.ts'

export interface LineageText {
  readonly id: string
  readonly year: number
  readonly text: string
  readonly sectionIds?: readonly string[]
}

/** The same section named in both makes a weaker likeness worth a look. */
export const LEAST = 0.25

export interface Read extends LineageText {
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
}

export interface Weighed extends Read {
  readonly total: number
}

export const readText = (one: LineageText): Read => {
  const { words } = wordsOf(one.text)
  return { ...one, words, stems: new Set(words.flatMap((word) => distinctiveStem(word) ?? [])) }
}

/**
 * For a stem the earlier ones, by place, of which it is among the rarest. One that shares none of those with another
 * text shares less than the least likeness with it, so that words which nearly all texts have need not be followed.
 */
export function rareStems(
  texts: readonly Weighed[],
  weightOf: (stem: string) => number,
): Map<string, number[]> {
  const byStem = new Map<string, number[]>()
  for (const at of texts.keys()) addRareStems(byStem, texts, at, weightOf)
  return byStem
}

/** Adds one text to the index that `rareStems` makes. */
export function addRareStems(
  byStem: Map<string, number[]>,
  texts: readonly Weighed[],
  at: number,
  weightOf: (stem: string) => number,
): void {
  const { stems, total } = texts[at] as Weighed
  const weighed = [...stems].map((stem) => ({ stem, weight: weightOf(stem) }))
  let left = total
  for (const { stem, weight } of weighed.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))) {
    if (left < LEAST * total) break
    left -= weight
    const list = byStem.get(stem)
    if (list) list.push(at)
    else byStem.set(stem, [at])
  }
}

/** Rarer words count more; with few texts every word counts much the same. */
export function weights(texts: readonly Read[]): (stem: string) => number {
  const frequency = new Map<string, number>()
  for (const { stems } of texts) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const known = new Map<string, number>()
  return (stem) => {
    const before = known.get(stem)
    if (before !== undefined) return before
    const weight = Math.log(1 + texts.length / (frequency.get(stem) ?? 1))
    known.set(stem, weight)
    return weight
  }
}
