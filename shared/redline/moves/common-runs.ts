import type { TokenList } from '../text/tokens.ts'

/** `length` equal tokens, from `a` in the old list and `b` in the new one. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
  /** How many rows of SEED tokens in it occur nowhere else in either list. */
  readonly unique: number
}

/** Tokens in a row that must be unique on both sides for a run to be found. */
export const SEED = 5

/**
 * Finds runs of tokens that stand in both lists in whatever order: each grows from a seed that occurs once on each side
 * and ends where the tokens differ or the text has a gap. Ascending in the old list; no token is in two runs.
 */
export function commonRuns(old: TokenList, neu: TokenList): Run[] {
  const places = seeds(old, neu)
  const runs: Run[] = []
  if (places.length === 0) return runs
  const usedNew = new Uint8Array(neu.count)
  let free = 0
  for (let at = 0; at < places.length; at += 2) {
    let a = places[at]!
    let b = places[at + 1]!
    if (a < free || usedNew[b] === 1) continue
    let length = SEED
    if (!unbroken(old, a, SEED) || !unbroken(neu, b, SEED)) continue
    while (
      a > free &&
      b > 0 &&
      old.ids[a - 1] === neu.ids[b - 1] &&
      usedNew[b - 1] === 0 &&
      joined(old, a - 1) &&
      joined(neu, b - 1)
    ) {
      a--
      b--
      length++
    }
    while (
      a + length < old.count &&
      b + length < neu.count &&
      old.ids[a + length] === neu.ids[b + length] &&
      usedNew[b + length] === 0 &&
      joined(old, a + length - 1) &&
      joined(neu, b + length - 1)
    )
      length++
    usedNew.fill(1, b, b + length)
    free = a + length
    let unique = 1
    for (let next = at + 2; next < places.length && places[next]! <= free - SEED; next += 2) {
      if (places[next + 1]! - places[next]! === b - a) unique++
    }
    runs.push({ a, b, length, unique })
  }
  return runs
}

const joined = (list: TokenList, at: number) => list.limits[at] === list.starts[at + 1]

function unbroken(list: TokenList, at: number, length: number): boolean {
  for (let i = at; i < at + length - 1; i++) if (!joined(list, i)) return false
  return true
}

function seedHash(ids: Int32Array, at: number): number {
  let hash = 0
  for (let i = 0; i < SEED; i++) hash = Math.imul(hash ^ ids[at + i]!, 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 16)
}

function sameSeed(x: Int32Array, i: number, y: Int32Array, j: number): boolean {
  for (let k = 0; k < SEED; k++) if (x[i + k] !== y[j + k]) return false
  return true
}

/** Tables up to this size are used again: to make one takes longer than to look through a short amendment. */
const MOST_KEPT = 1 << 14
const kept = new Int32Array(MOST_KEPT)

/** Zeros, for use until the next call. */
function emptyTables(size: number): Int32Array {
  return size > MOST_KEPT ? new Int32Array(size) : kept.fill(0, 0, size)
}

/** Pairs (place in old, place in new) of token rows that occur once in each list, ascending in the old one. */
function seeds(old: TokenList, neu: TokenList): number[] {
  const countOld = old.count - SEED + 1
  const countNew = neu.count - SEED + 1
  if (countOld <= 0 || countNew <= 0) return []
  let capacity = 64
  while (capacity < countOld * 2) capacity *= 2
  // Where each row first stands in the old list and where it stands in the new one, both + 1; 0 where it does not.
  const tables = emptyTables(2 * capacity)
  const first = tables.subarray(0, capacity)
  const target = tables.subarray(capacity, 2 * capacity)
  const REPEATED = -1
  const slotOf = (ids: Int32Array, at: number) => {
    let slot = seedHash(ids, at) & (capacity - 1)
    while (first[slot] !== 0 && !sameSeed(old.ids, first[slot]! - 1, ids, at))
      slot = (slot + 1) & (capacity - 1)
    return slot
  }
  for (let i = 0; i < countOld; i++) {
    const slot = slotOf(old.ids, i)
    if (first[slot] === 0) first[slot] = i + 1
    else target[slot] = REPEATED
  }
  for (let j = 0; j < countNew; j++) {
    const slot = slotOf(neu.ids, j)
    if (first[slot] !== 0) target[slot] = target[slot] === 0 ? j + 1 : REPEATED
  }
  const places: number[] = []
  for (let i = 0; i < countOld; i++) {
    const slot = slotOf(old.ids, i)
    if (first[slot] === i + 1 && target[slot]! > 0) places.push(i, target[slot]! - 1)
  }
  return places
}
