import type { Candidate, Context } from './candidates.ts'
import { STYLES, type Style } from './labels.ts'

/**
 * Which candidates are markers, and where each hangs: the reading of the whole text that strains least. No single
 * label can tell (i) the letter from (i) the numeral, or a reference from a marker; what follows can. So every
 * reading is kept alive while it is among the cheapest, and the cheapest at the end is taken (a beam search).
 */

/** A list open at some depth, with the label it has reached. */
interface OpenList {
  readonly style: Style
  readonly ordinal: number
  /** Where the sentence of its latest item ends, if the item is only part of one; else Infinity. */
  readonly sentenceEnd: number
}

export type Strain = 'gap' | 'backward' | 'starts-late' | 'restart' | 'odd-nesting'

/** A candidate taken as a marker at `depth` (0 outermost). */
export interface Marker {
  readonly candidate: Candidate
  readonly depth: number
  readonly style: Style
  readonly ordinal: number
  /** True where it opens a list rather than going on with one. */
  readonly opens: boolean
  readonly strain?: Strain
}

interface State {
  readonly lists: readonly OpenList[]
  readonly cost: number
  readonly marked: { readonly marker: Marker; readonly earlier: State['marked'] } | undefined
  /** Whether the candidate just before was taken as a marker. */
  readonly lastWasMarker: boolean
}

/** What it costs to take a candidate for a marker, or for a reference, by what its surroundings say. */
const AS_MARKER: Record<Context, number> = { paragraph: 0, open: 0, adjoining: 0, listed: 5, referred: 14 }
const AS_REFERENCE: Record<Context, number> = { paragraph: 14, open: 7, adjoining: 7, listed: 0, referred: 0 }

const STRAIN: Record<Strain, number> = {
  gap: 10,
  backward: 13,
  'starts-late': 11,
  restart: 4,
  'odd-nesting': 5,
}
/** A list of one is rare; this keeps a stray label from opening one where another reading will do. */
const LONE_LABEL = 3
const SKIPPED_LEVEL = 1
/**
 * Going on with a list, or opening one inside it, after the sentence that it is part of has ended. The statutes' own
 * references bear the rule out (docs/provision-forms.md).
 */
const CONTINUED_AFTER_SENTENCE = 1
const OPENED_AFTER_SENTENCE = 3
const BEAM = 20
/** Depth, from 0, below which no list is opened: five levels, and room for sections that nest oddly. */
const DEEPEST = 7
/** A reading that strains so much more than the best so far does not catch up. */
const MARGIN = 30

const rank = (style: Style): number => STYLES.indexOf(style)

function closingCost(closed: readonly OpenList[]): number {
  return closed.filter((list) => list.ordinal === 1).length * LONE_LABEL
}

/** A subsection is never part of a sentence, however it begins. */
function sentenceEndOf({ candidate, depth, style }: Marker): number {
  return depth === 0 && style === 'lower' ? Number.POSITIVE_INFINITY : candidate.sentenceEnd
}

/** The depth of the first list that ended with its sentence before `offset`; all inside it ended too. */
function endedDepth(state: State, offset: number): number {
  const depth = state.lists.findIndex((list) => list.sentenceEnd <= offset)
  return depth < 0 ? Number.POSITIVE_INFINITY : depth
}

function take(state: State, marker: Marker, extra: number): State {
  const { depth, style, ordinal, strain } = marker
  const keptAt = marker.opens ? depth : depth + 1
  const strainCost = strain ? STRAIN[strain] : 0
  return {
    lists: [...state.lists.slice(0, depth), { style, ordinal, sentenceEnd: sentenceEndOf(marker) }],
    cost: state.cost + extra + strainCost + closingCost(state.lists.slice(keptAt)),
    marked: { marker, earlier: state.marked },
    lastWasMarker: true,
  }
}

function openings(state: State, candidate: Candidate, base: number): State[] {
  const found: State[] = []
  const ended = endedDepth(state, candidate.start)
  for (const { style, ordinal } of candidate.readings) {
    for (let depth = 0; depth <= Math.min(state.lists.length, DEEPEST); depth++) {
      const parent = state.lists[depth - 1]
      const replaced = state.lists[depth]
      const parentRank = parent ? rank(parent.style) : -1
      const inOrder = rank(style) > parentRank
      // A list may hang at a shallower depth than the deepest only by closing one of its own or a deeper style.
      if (replaced && rank(replaced.style) < rank(style) && depth < ended) continue
      if (parent && parent.style === style) continue
      let strain: Strain | undefined
      if (ordinal !== 1) strain = 'starts-late'
      else if (!inOrder) strain = 'odd-nesting'
      else if (replaced && (replaced.style === style || depth < ended)) strain = 'restart'
      const skipped = inOrder ? Math.max(0, rank(style) - parentRank - (parent ? 1 : 2)) * SKIPPED_LEVEL : 0
      const marker: Marker = { candidate, depth, style, ordinal, opens: true, ...(strain && { strain }) }
      found.push(take(state, marker, base + skipped + (depth > ended ? OPENED_AFTER_SENTENCE : 0)))
    }
  }
  return found
}

function continuations(state: State, candidate: Candidate, base: number): State[] {
  const found: State[] = []
  const ended = endedDepth(state, candidate.start)
  for (const { style, ordinal } of candidate.readings) {
    state.lists.forEach((list, depth) => {
      if (list.style !== style) return
      const step = ordinal - list.ordinal
      const strain: Strain | undefined = step === 1 ? undefined : step > 1 ? 'gap' : 'backward'
      if (step !== 1 && ordinal === 1) return
      const marker: Marker = { candidate, depth, style, ordinal, opens: false, ...(strain && { strain }) }
      found.push(take(state, marker, base + (depth >= ended ? CONTINUED_AFTER_SENTENCE : 0)))
    })
  }
  return found
}

function successors(state: State, candidate: Candidate): State[] {
  // "501(c)(3)", "subdivision (1) (C)": what adjoins a reference is part of it; what adjoins a marker, a marker.
  const context: Context =
    candidate.context === 'adjoining' ? (state.lastWasMarker ? 'open' : 'referred') : candidate.context
  const reference: State = {
    ...state,
    cost: state.cost + AS_REFERENCE[context],
    lastWasMarker: false,
  }
  const base = AS_MARKER[context]
  return [reference, ...continuations(state, candidate, base), ...openings(state, candidate, base)]
}

function signature(state: State): string {
  return `${state.lastWasMarker}|${state.lists.map((list) => `${list.style}${list.ordinal}`).join(' ')}`
}

/** The cheapest states, one for each set of open lists. */
function prune(states: readonly State[]): State[] {
  const best = new Map<string, State>()
  for (const state of states) {
    const key = signature(state)
    const known = best.get(key)
    if (!known || state.cost < known.cost) best.set(key, state)
  }
  const cheapest = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM)
  const most = (cheapest[0] as State).cost + MARGIN
  return cheapest.filter((state) => state.cost <= most)
}

/** The markers among the candidates, in order. The time is proportional to the number of candidates. */
export function chooseMarkers(candidates: readonly Candidate[]): Marker[] {
  let states: State[] = [{ lists: [], cost: 0, marked: undefined, lastWasMarker: false }]
  for (const candidate of candidates) {
    states = prune(states.flatMap((state) => successors(state, candidate)))
  }
  let best = states[0] as State
  for (const state of states) {
    if (state.cost + closingCost(state.lists) < best.cost + closingCost(best.lists)) best = state
  }
  const markers: Marker[] = []
  for (let link = best.marked; link; link = link.earlier) markers.push(link.marker)
  return markers.reverse()
}
