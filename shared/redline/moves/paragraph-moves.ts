import type { Segment } from '../segments.ts'
import type { Paragraphs } from '../text/paragraphs.ts'

/** Paragraphs that moved: 1 at each of them, by their index, and the stretches that they make up. */
export interface MovedParagraphs {
  readonly old: Uint8Array
  readonly neu: Uint8Array
  readonly spans: Segment[]
}

/** A shorter paragraph, such as a heading or "Reserved", may stand in two places by chance. */
const SHORTEST = 60

/**
 * Finds paragraphs that the in-order alignment left unmatched although they stand word for word in both texts, once in
 * each of what is left; neighbours that moved together make one stretch.
 * @param matched triples of matched paragraphs: old index, new index, count
 */
export function paragraphMoves(
  old: Paragraphs,
  neu: Paragraphs,
  matched: readonly number[],
): MovedParagraphs {
  const moved = { old: new Uint8Array(old.count), neu: new Uint8Array(neu.count), spans: [] as Segment[] }
  const leftOld = unmatched(old, matched, 0)
  const leftNew = unmatched(neu, matched, 1)
  if (leftOld.length === 0 || leftNew.length === 0) return moved
  const placeOf = onceOnly(leftNew, neu.ids)
  const single = onceOnly(leftOld, old.ids)
  let lastNew = -2
  let lastOld = -2
  for (const i of leftOld) {
    const id = old.ids[i]!
    const j = single.get(id) === i ? (placeOf.get(id) ?? -1) : -1
    if (j < 0 || old.starts[i + 1]! - old.starts[i]! < SHORTEST) continue
    moved.old[i] = 1
    moved.neu[j] = 1
    const span = { a0: old.starts[i]!, a1: old.starts[i + 1]!, b0: neu.starts[j]!, b1: neu.starts[j + 1]! }
    const last = moved.spans.at(-1)
    if (last && i === lastOld + 1 && j === lastNew + 1) {
      last.a1 = span.a1
      last.b1 = span.b1
    } else moved.spans.push(span)
    lastOld = i
    lastNew = j
  }
  return moved
}

function unmatched(paragraphs: Paragraphs, matched: readonly number[], side: 0 | 1): number[] {
  const left: number[] = []
  let at = 0
  for (let k = 0; k <= matched.length; k += 3) {
    const end = k < matched.length ? matched[k + side]! : paragraphs.count
    while (at < end) left.push(at++)
    if (k < matched.length) at = end + matched[k + 2]!
  }
  return left
}

/** Maps each number that occurs once among these paragraphs to its paragraph, and every other one to -1. */
function onceOnly(indexes: readonly number[], ids: Int32Array): Map<number, number> {
  const places = new Map<number, number>()
  for (const index of indexes) places.set(ids[index]!, places.has(ids[index]!) ? -1 : index)
  return places
}
