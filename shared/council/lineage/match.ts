/**
 * A recommendation that comes back in a later year: proposed from the words of both, for a person to confirm. The
 * kinds of link are a person's to state; the program proposes the one that the words suggest.
 */
import {
  addRareStems,
  LEAST,
  type LineageText,
  type Read,
  rareStems,
  readText,
  type Weighed,
  weights,
} from './weighed-texts.ts'

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
  const [oldTexts, newTexts] = [earlier.map(readText), later.map(readText)]
  const weightOf = weights([...oldTexts, ...newTexts])
  const weigh = weigher(weightOf)
  const old = oldTexts.map(weigh)
  const matches = matcher(old, weightOf, rareStems(old, weightOf))
  return newTexts.map(weigh).flatMap(matches)
}

const weigher =
  (weightOf: (stem: string) => number) =>
  (one: Read): Weighed => ({
    ...one,
    total: [...one.stems].reduce((sum, stem) => sum + weightOf(stem), 0),
  })

/** @returns what is proposed for a later text, at most three earlier ones */
function matcher(
  old: readonly Weighed[],
  weightOf: (stem: string) => number,
  byRareStem: ReadonlyMap<string, readonly number[]>,
) {
  return (one: Weighed): LineageProposal[] => {
    const candidates = new Set([...one.stems].flatMap((stem) => byRareStem.get(stem) ?? []))
    const found = [...candidates].flatMap((at) => {
      const other = old[at] as Weighed
      return other.year < one.year && other.id !== one.id ? (candidate(other, one, weightOf) ?? []) : []
    })
    found.sort((a, b) => b.similarity - a.similarity || (a.earlierId < b.earlierId ? -1 : 1))
    return asMerger(found.slice(0, 3))
  }
}

/** All recommendations, read and weighed once, so that one of them can be asked about without matching all. */
export interface LineageIndex {
  /** The links proposed from it to earlier ones, at most three. */
  readonly earlierOf: (id: string) => readonly LineageProposal[]
  /** The links proposed to it from later ones. */
  readonly laterOf: (id: string) => readonly LineageProposal[]
}

/** @param texts every recommendation; for each, `matchRecommendations(texts, texts)` proposes the same */
export function lineageIndex(texts: readonly LineageText[]): LineageIndex {
  const steps = lineageIndexInSteps(texts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of one text each: thousands take long enough that others should get their turn in between. */
export function* lineageIndexInSteps(texts: readonly LineageText[]): Generator<void, LineageIndex, void> {
  const read: Read[] = []
  for (const text of texts) {
    read.push(readText(text))
    yield
  }
  const weightOf = weights(read)
  const weigh = weigher(weightOf)
  const all: Weighed[] = []
  for (const one of read) {
    all.push(weigh(one))
    yield
  }
  const byRareStem = new Map<string, number[]>()
  for (const at of all.keys()) {
    addRareStems(byRareStem, all, at, weightOf)
    yield
  }
  const byId = new Map(all.map((one) => [one.id, one]))
  const matches = matcher(all, weightOf, byRareStem)
  const known = new Map<string, readonly LineageProposal[]>()
  const earlierOf = (id: string): readonly LineageProposal[] => {
    const one = byId.get(id)
    const made = known.get(id) ?? (one ? matches(one) : [])
    known.set(id, made)
    return made
  }
  return {
    earlierOf,
    laterOf(id) {
      const own = byId.get(id)
      if (!own) return []
      // Only one that is like it by itself can have it among its three.
      const like = all.filter((one) => one.year > own.year && candidate(own, one, weightOf) !== undefined)
      return like.flatMap((one) => earlierOf(one.id).filter(({ earlierId }) => earlierId === id))
    },
  }
}

interface Candidate extends LineageProposal {
  readonly contained: number
}

function candidate(old: Weighed, neu: Weighed, weightOf: (stem: string) => number): Candidate | undefined {
  let shared = 0
  for (const stem of old.stems) if (neu.stems.has(stem)) shared += weightOf(stem)
  const similarity = Math.min(1, shared / (old.total + neu.total - shared))
  const contained = shared / old.total
  const isSameWords = similarity > 0.999 && old.words.join(' ') === neu.words.join(' ')
  const commonSections = (old.sectionIds ?? []).filter((id) => neu.sectionIds?.includes(id))
  const least = commonSections.length > 0 ? LEAST : REVISED
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
