import type { Matches, Pair } from './matches.ts'

/** A stretch from which everything was left out that the other side does not have at all. */
export interface Reduced {
  readonly pair: Pair
  /** Where each token that was kept stands in the whole sequence. */
  readonly placesA: Int32Array
  readonly placesB: Int32Array
}

/** Keeps, of `a[a0, a1)` and `b[b0, b1)`, the tokens that both have; no alignment can match any other. */
export function commonTokens(pair: Pair, a0: number, a1: number, b0: number, b1: number): Reduced {
  const seen = new Uint8Array(pair.vocabulary)
  for (let i = a0; i < a1; i++) seen[pair.a[i]!] = 1
  for (let j = b0; j < b1; j++) if (seen[pair.b[j]!] === 1) seen[pair.b[j]!] = 2
  const placesA = placesOf(pair.a, a0, a1, seen)
  const placesB = placesOf(pair.b, b0, b1, seen)
  return { pair: { ...pair, ...pick(pair, placesA, placesB) }, placesA, placesB }
}

function pick({ a, b }: Pair, placesA: Int32Array, placesB: Int32Array): Pick<Pair, 'a' | 'b'> {
  return { a: placesA.map((place) => a[place]!), b: placesB.map((place) => b[place]!) }
}

function placesOf(sequence: Int32Array, from: number, to: number, seen: Uint8Array): Int32Array {
  let count = 0
  for (let i = from; i < to; i++) if (seen[sequence[i]!] === 2) count++
  const places = new Int32Array(count)
  count = 0
  for (let i = from; i < to; i++) if (seen[sequence[i]!] === 2) places[count++] = i
  return places
}

/** Appends the matches of a reduced stretch at the places where they stand in the whole one. */
export function restorePlaces({ placesA, placesB }: Reduced, found: Matches, out: Matches): void {
  const { list } = found
  for (let k = 0; k < list.length; k += 3) {
    for (let at = 0; at < list[k + 2]!; at++) out.add(placesA[list[k]! + at]!, placesB[list[k + 1]! + at]!, 1)
  }
}
