/** Text of a dead bill that comes back, word for word, in another bill. */
import type { TracedSection } from './model.ts'
import { type Words, wordsOf } from './words.ts'

export interface Fragment {
  /** For example the section of the dead bill. Give its inserted words only: the law that it repeats is in many bills. */
  readonly id: string
  readonly text: string
}

export interface Reappearance {
  readonly fragmentId: string
  readonly sectionNumber: string
  /** Runs of the same words, with their places in the fragment and in the section's new text; the longest first. */
  readonly runs: readonly {
    readonly words: number
    readonly fragment: { readonly start: number; readonly end: number }
    readonly section: { readonly start: number; readonly end: number }
  }[]
  /** Share of the fragment's words that stand in one of the runs, 0 to 1. */
  readonly share: number
  readonly reason: string
}

/** Words in a run by which it is found; shorter agreement is chance or drafting habit. */
const RUN = 8
/** The longest run must have at least as many words, unless the fragment itself has fewer. */
const LEAST = 12

/**
 * @param fragments of at least 8 words; shorter ones are left out
 * @returns the fragments that come back, in their order, then by section, the largest share first
 */
export function findReappearances(
  fragments: readonly Fragment[],
  sections: readonly TracedSection[],
): Reappearance[] {
  const read = fragments.map(({ text }) => wordsOf(text))
  const starts = new Map<string, { fragment: number; at: number }[]>()
  for (const [fragment, { words }] of read.entries()) {
    for (let at = 0; at + RUN <= words.length; at++) {
      const key = words.slice(at, at + RUN).join(' ')
      const list = starts.get(key)
      if (list) list.push({ fragment, at })
      else starts.set(key, [{ fragment, at }])
    }
  }
  const found: { fragment: number; reappearance: Reappearance }[] = []
  for (const section of sections) {
    const after = wordsOf(section.after)
    for (const [fragment, runs] of runsIn(after, read, starts)) {
      const own = read[fragment] as Words
      const longest = Math.max(...runs.map((run) => run.length))
      if (longest < Math.min(LEAST, own.words.length)) continue
      found.push({ fragment, reappearance: described(fragments[fragment]!, own, section, after, runs) })
    }
  }
  return found
    .sort((a, b) => a.fragment - b.fragment || b.reappearance.share - a.reappearance.share)
    .map(({ reappearance }) => reappearance)
}

interface Run {
  readonly at: number
  readonly place: number
  readonly length: number
}

function runsIn(
  { words }: Words,
  fragments: readonly Words[],
  starts: ReadonlyMap<string, readonly { readonly fragment: number; readonly at: number }[]>,
): Map<number, Run[]> {
  const runs = new Map<number, Run[]>()
  // For each fragment and diagonal the place up to which a run has been followed already.
  const followed = new Map<string, number>()
  for (let place = 0; place + RUN <= words.length; place++) {
    for (const { fragment, at } of starts.get(words.slice(place, place + RUN).join(' ')) ?? []) {
      const diagonal = `${fragment} ${place - at}`
      if ((followed.get(diagonal) ?? -1) > place) continue
      const own = (fragments[fragment] as Words).words
      let length = RUN
      while (at + length < own.length && own[at + length] === words[place + length]) length++
      followed.set(diagonal, place + length)
      const list = runs.get(fragment)
      if (list) list.push({ at, place, length })
      else runs.set(fragment, [{ at, place, length }])
    }
  }
  return runs
}

function described(
  fragment: Fragment,
  own: Words,
  section: TracedSection,
  after: Words,
  runs: readonly Run[],
): Reappearance {
  const covered = new Uint8Array(own.words.length)
  for (const { at, length } of runs) covered.fill(1, at, at + length)
  const share = covered.reduce((sum, one) => sum + one, 0) / own.words.length
  const ordered = runs.toSorted((a, b) => b.length - a.length || a.place - b.place)
  const longest = ordered[0]?.length ?? 0
  const percent = Math.floor(share * 100)
  return {
    fragmentId: fragment.id,
    sectionNumber: section.number,
    runs: ordered.map(({ at, place, length }) => ({
      words: length,
      fragment: { start: own.starts[at]!, end: own.ends[at + length - 1]! },
      section: { start: after.starts[place]!, end: after.ends[place + length - 1]! },
    })),
    share,
    reason: `Section ${section.number} repeats ${percent}% of its words word for word, ${longest} in a row at most. That the text came from there is not shown by it.`,
  }
}
