/** Elements whose distinctive words stand close together in a section. */
import { isOnTarget } from './asked.ts'
import {
  type ElementIndex,
  type IndexedElement,
  MIN_DISTINCTIVE,
  MIN_SHARE,
  MIN_SHARE_ON_TARGET,
} from './element-index.ts'
import type { ReadSection } from './read-section.ts'

export interface SimilarHit {
  readonly element: number
  readonly section: number
  /** First word, and the one behind the last, of the closest place. */
  readonly from: number
  readonly to: number
  /** Share of the element's weight within that place, 0 to 1. */
  readonly share: number
  readonly found: number
  readonly sought: number
}

/** In a section that changes another law three words may be no more than a name, such as the council's own. */
const MIN_DISTINCTIVE_ELSEWHERE = 4

/**
 * An element of fewer distinctive words than this is told by nearly nothing: in the law that is named it must be there
 * whole, every distinctive word in the element's own order and close together; in any other law only its exact phrase
 * counts (see `findPhrases`).
 */
const FEW_DISTINCTIVE = 5
/** In a section that changes another law every distinctive word of an element of fewer than this must be there. */
const FEW_DISTINCTIVE_ELSEWHERE = 8
/** All of an element's weight, but for the rounding of its sum. */
const WHOLE = 1 - 1e-9

/** How many words of running text the distinctive ones may be spread over. */
const spreadOf = ({ weights }: IndexedElement): number =>
  weights.size < FEW_DISTINCTIVE ? weights.size * 3 : Math.max(15, weights.size * 4)

/** The closest place of each element in a section, where the share reaches the least one. */
export function findSimilar(index: ElementIndex, section: ReadSection, number: number): SimilarHit[] {
  const places = new Map<string, number[]>()
  for (const [at, stem] of section.stems.entries()) {
    if (stem === undefined) continue
    const list = places.get(stem)
    if (list) list.push(at)
    else places.set(stem, [at])
  }
  const candidates = new Set<number>()
  for (const stem of places.keys()) for (const at of index.byRareStem.get(stem) ?? []) candidates.add(at)
  return [...candidates].flatMap((at) => {
    const element = index.elements[at] as IndexedElement
    let possible = 0
    for (const [stem, weight] of element.weights) if (places.has(stem)) possible += weight
    if (possible < MIN_SHARE_ON_TARGET * element.totalWeight) return []
    // Without marks every old word of a long section would count, so that less is no sign of anything.
    const isNamed = isOnTarget(element.element, section.section.targets)
    const least = section.inserted !== undefined && isNamed ? MIN_SHARE_ON_TARGET : MIN_SHARE
    const fewest = isNamed ? MIN_DISTINCTIVE : MIN_DISTINCTIVE_ELSEWHERE
    const count = element.weights.size
    if (!isNamed && count < FEW_DISTINCTIVE) return []
    const mustBeWhole = count < (isNamed ? FEW_DISTINCTIVE : FEW_DISTINCTIVE_ELSEWHERE)
    const share = mustBeWhole ? WHOLE : least
    if (possible < share * element.totalWeight) return []
    const hit = closest(element, at, section, number, places, { least: share, fewest })
    if (!hit || (count < FEW_DISTINCTIVE && !isWholeInOrder(hit, element, section))) return []
    return [hit]
  })
}

/** Whether every distinctive word of an element stands in a place, first in the order in which the element has them. */
function isWholeInOrder(
  { from, to }: SimilarHit,
  { weights }: IndexedElement,
  { stems }: ReadSection,
): boolean {
  const there = new Set<string>()
  for (let at = from; at < to; at++) {
    const stem = stems[at]
    if (stem !== undefined && weights.has(stem)) there.add(stem)
  }
  const [own, found] = [[...weights.keys()], [...there]]
  return own.length === found.length && own.every((stem, at) => stem === found[at])
}

/** Slides a window over the places of the element's stems; the one with the largest share, the first of several. */
function closest(
  element: IndexedElement,
  at: number,
  section: ReadSection,
  number: number,
  places: ReadonlyMap<string, readonly number[]>,
  { least, fewest }: { readonly least: number; readonly fewest: number },
): SimilarHit | undefined {
  const spread = spreadOf(element)
  const found = [...element.weights.keys()]
    .flatMap((stem) => (places.get(stem) ?? []).map((place) => ({ stem, place })))
    .sort((a, b) => a.place - b.place)
  const held = new Map<string, number>()
  let weight = 0
  let best: SimilarHit | undefined
  let first = 0
  for (const { stem, place } of found) {
    const count = held.get(stem) ?? 0
    held.set(stem, count + 1)
    if (count === 0) weight += element.weights.get(stem) ?? 0
    for (let oldest = found[first]!; place - oldest.place >= spread; oldest = found[first]!) {
      const left = (held.get(oldest.stem) ?? 1) - 1
      if (left === 0) {
        held.delete(oldest.stem)
        weight -= element.weights.get(oldest.stem) ?? 0
      } else held.set(oldest.stem, left)
      first++
    }
    const share = Math.min(1, weight / element.totalWeight)
    if (held.size < fewest || share < least || share <= (best?.share ?? 0) + 1e-9) continue
    best = {
      element: at,
      section: number,
      from: found[first]!.place,
      to: place + 1,
      share,
      found: held.size,
      sought: element.weights.size,
    }
  }
  // What stands there as the law already, and is only repeated, is no trace of a bill doing what is asked.
  return best && isNewEnough(best, element, section) ? best : undefined
}

function isNewEnough(
  { from, to }: SimilarHit,
  element: IndexedElement,
  { inserted, stems }: ReadSection,
): boolean {
  if (!inserted) return true
  let [neu, all] = [0, 0]
  for (let at = from; at < to; at++) {
    const weight = element.weights.get(stems[at] ?? '') ?? 0
    all += weight
    if (inserted[at] === 1) neu += weight
  }
  return neu * 2 >= all
}
