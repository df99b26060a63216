/**
 * A recommendation that comes back in a later year: proposed from the words of both, for a person to confirm. The
 * kinds of link are a person's to state; the program proposes the one that the words suggest.
 */
import { distinctiveStem, wordsOf } from '../traces/words.ts'

/**
 * - `repeated`: the same ask again, in the same or nearly the same words; - `revised`: the ask changed;
 * - `merged`: several earlier ones became one; - `withdrawn`: the council took it back, which no later text shows.
 */
export type LineageKind = 'repeated' | 'revised' | 'merged' | 'withdrawn'

/** A link as a person confirmed it. `laterId` is absent for one that was withdrawn. */
export interface LineageLink {
  readonly id: string
  readonly kind: LineageKind
  readonly earlierId: string
  readonly laterId?: string
  readonly date: string
  readonly reason?: string
}

export interface LineageText {
  readonly id: string
  readonly year: number
  readonly text: string
  readonly sectionIds?: readonly string[]
}

export interface LineageProposal {
  readonly kind: 'repeated' | 'revised' | 'merged'
  readonly earlierId: string
  readonly laterId: string
  /** Share of the words, rarer ones counting more, that both have of those that either has: 0 to 1. */
  readonly similarity: number
  /** True if the words are the same, word for word (case, punctuation and white space aside). */
  readonly isSameWords: boolean
  readonly commonSections: readonly string[]
  readonly reason: string
}

const REPEATED = 0.8
const REVISED = 0.35
/** Of a shorter text the share that the longer one must hold, for a merger. */
const CONTAINED = 0.75

interface Weighed extends LineageText {
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
}

const weigh = (one: LineageText): Weighed => {
  const { words } = wordsOf(one.text)
  return { ...one, words, stems: new Set(words.flatMap((word) => distinctiveStem(word) ?? [])) }
}

/**
 * Proposes links from later recommendations to earlier ones.
 * @param earlier of any years; one of the same year as the later, or after it, is passed over
 * @returns by later one in its order, the most similar first; at most three for each. None proposes a withdrawal: that
 *   a recommendation is missing from a later report does not say that the council took it back.
 */
export function matchRecommendations(
  earlier: readonly LineageText[],
  later: readonly LineageText[],
): LineageProposal[] {
  const old = earlier.map(weigh)
  const neu = later.map(weigh)
  const weightOf = weights([...old, ...neu])
  const byStem = new Map<string, number[]>()
  for (const [at, { stems }] of old.entries()) {
    for (const stem of stems) {
      const list = byStem.get(stem)
      if (list) list.push(at)
      else byStem.set(stem, [at])
    }
  }
  return neu.flatMap((one) => {
    const common = new Map<number, number>()
    for (const stem of one.stems)
      for (const at of byStem.get(stem) ?? []) common.set(at, (common.get(at) ?? 0) + weightOf(stem))
    const found = [...common].flatMap(([at, shared]) => {
      const other = old[at] as Weighed
      return other.year < one.year && other.id !== one.id
        ? (candidate(other, one, shared, weightOf) ?? [])
        : []
    })
    found.sort((a, b) => b.similarity - a.similarity || (a.earlierId < b.earlierId ? -1 : 1))
    return asMerger(found.slice(0, 3))
  })
}

/** Rarer words count more; with few texts every word counts much the same. */
function weights(texts: readonly Weighed[]): (stem: string) => number {
  const frequency = new Map<string, number>()
  for (const { stems } of texts) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + texts.length / (frequency.get(stem) ?? 1))
}

interface Candidate extends LineageProposal {
  readonly contained: number
}

function candidate(
  old: Weighed,
  neu: Weighed,
  shared: number,
  weightOf: (stem: string) => number,
): Candidate | undefined {
  const total = ({ stems }: Weighed) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0)
  const [ofOld, ofNew] = [total(old), total(neu)]
  const similarity = Math.min(1, shared / (ofOld + ofNew - shared))
  const contained = shared / ofOld
  const isSameWords = old.words.join(' ') === neu.words.join(' ')
  const commonSections = (old.sectionIds ?? []).filter((id) => neu.sectionIds?.includes(id))
  // The same section named in both makes a weaker likeness worth a look.
  const least = commonSections.length > 0 ? REVISED * 0.7 : REVISED
  if (!isSameWords && similarity < least && contained < CONTAINED) return undefined
  if (!isSameWords && old.stems.size < 3) return undefined
  const kind = isSameWords || similarity >= REPEATED ? 'repeated' : 'revised'
  const percent = `${Math.floor(similarity * 100)}%`
  const words = isSameWords
    ? 'Its words are the same, word for word.'
    : `${percent} of the words that either has are in both, rarer words counting more. This is similarity; compare the two texts.`
  const sections = commonSections.length > 0 ? ` Both name ${commonSections.join(', ')}.` : ''
  return {
    kind,
    earlierId: old.id,
    laterId: neu.id,
    similarity: isSameWords ? 1 : similarity,
    isSameWords,
    commonSections,
    reason: words + sections,
    contained,
  }
}

/** Several earlier ones of which the later holds nearly all of the words were merged, unless one is simply repeated. */
function asMerger(found: readonly Candidate[]): LineageProposal[] {
  const parts = found.filter(({ contained, kind }) => contained >= CONTAINED && kind !== 'repeated')
  const isMerged = parts.length > 1 && !found.some(({ kind }) => kind === 'repeated')
  return found.map(({ contained, ...proposal }) =>
    isMerged && contained >= CONTAINED
      ? {
          ...proposal,
          kind: 'merged' as const,
          reason: `${proposal.reason} It holds nearly all words of ${parts.length} earlier ones.`,
        }
      : proposal,
  )
}
