import { longestIncreasing } from './increasing.ts'
import type { Pair } from './matches.ts'

/** How often a run of tokens occurs, and where it occurred last. */
interface Table {
  readonly mask: number
  readonly countA: Uint8Array
  readonly countB: Uint8Array
  readonly atA: Int32Array
  readonly atB: Int32Array
}

function makeTable(size: number): Table {
  let capacity = 64
  while (capacity < size * 2) capacity *= 2
  return {
    mask: capacity - 1,
    countA: new Uint8Array(capacity),
    countB: new Uint8Array(capacity),
    atA: new Int32Array(capacity),
    atB: new Int32Array(capacity),
  }
}

function hashRun(sequence: Int32Array, at: number, length: number): number {
  let hash = 0
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ sequence[at + i]!, 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 16)
}

function sameRun(x: Int32Array, i: number, y: Int32Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (x[i + k] !== y[j + k]) return false
  return true
}

/**
 * Finds runs of `length` tokens that occur exactly once in `a[a0, a1)` and exactly once in `b[b0, b1)`, and keeps the
 * most of them that stand in the same order in both.
 * @returns pairs (position in a, position in b), ascending in both
 */
export function uniqueRuns(
  { a, b }: Pair,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  length: number,
): Int32Array {
  const runsA = a1 - a0 - length + 1
  const runsB = b1 - b0 - length + 1
  if (runsA <= 0 || runsB <= 0) return new Int32Array(0)
  const { mask, countA, countB, atA, atB } = makeTable(runsA)
  for (let i = a0; i < a0 + runsA; i++) {
    let slot = hashRun(a, i, length) & mask
    while (countA[slot]! > 0 && !sameRun(a, atA[slot]!, a, i, length)) slot = (slot + 1) & mask
    atA[slot] = i
    if (countA[slot]! < 2) countA[slot]!++
  }
  for (let j = b0; j < b0 + runsB; j++) {
    let slot = hashRun(b, j, length) & mask
    while (countA[slot]! > 0 && !sameRun(a, atA[slot]!, b, j, length)) slot = (slot + 1) & mask
    atB[slot] = j
    if (countB[slot]! < 2) countB[slot]!++
  }
  return inOrder(a0, a0 + runsA, a, mask, countA, countB, atA, atB, length)
}

function inOrder(
  from: number,
  to: number,
  a: Int32Array,
  mask: number,
  countA: Uint8Array,
  countB: Uint8Array,
  atA: Int32Array,
  atB: Int32Array,
  length: number,
): Int32Array {
  const starts = new Int32Array(to - from)
  const targets = new Int32Array(to - from)
  let count = 0
  for (let i = from; i < to; i++) {
    let slot = hashRun(a, i, length) & mask
    while (countA[slot]! > 0 && !sameRun(a, atA[slot]!, a, i, length)) slot = (slot + 1) & mask
    if (countA[slot] !== 1 || countB[slot] !== 1) continue
    starts[count] = i
    targets[count++] = atB[slot]!
  }
  const kept = longestIncreasing(targets, count)
  const pairs = new Int32Array(kept.length * 2)
  for (let k = 0; k < kept.length; k++) {
    pairs[k * 2] = starts[kept[k]!]!
    pairs[k * 2 + 1] = targets[kept[k]!]!
  }
  return pairs
}
