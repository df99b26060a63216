import { uniqueRuns } from './anchors.ts'
import { bitLcs, bitLcsSteps } from './bit-lcs.ts'
import { commonTokens, restorePlaces } from './common-tokens.ts'
import { Matches, type Pair } from './matches.ts'
import { myersWithin } from './myers.ts'

/** Up to this many steps the exact comparison is cheaper than looking for anchors. */
const SMALL = 1 << 14
/** The largest exact comparison in one piece; its trace-back takes 4 bytes a step. */
const LARGE = 1 << 23
/** Lengths of the runs that serve as anchors, the surest first. */
const RUN_LENGTHS = [8, 4, 2, 1]
/** Most edits that the greedy search looks for in a stretch that has no anchors. */
const FEW_EDITS = 256
/** Tokens of each side in a piece, where a stretch is too large and has nothing to hold on to. */
const PIECE = 2048

/**
 * Aligns `a[a0, a1)` with `b[b0, b1)` and appends the matches to `out`, in order. Equal ends are taken first; small
 * stretches are compared exactly; larger ones are cut at runs of tokens that are unique in both.
 * @param level how far down `RUN_LENGTHS` this stretch has come
 */
export function align(
  pair: Pair,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  out: Matches,
  level = 0,
): void {
  const { a, b } = pair
  let start = 0
  while (a0 + start < a1 && b0 + start < b1 && a[a0 + start] === b[b0 + start]) start++
  out.add(a0, b0, start)
  const fromA = a0 + start
  const fromB = b0 + start
  let end = 0
  while (a1 - end > fromA && b1 - end > fromB && a[a1 - end - 1] === b[b1 - end - 1]) end++
  const toA = a1 - end
  const toB = b1 - end
  if (toA > fromA && toB > fromB) alignMiddle(pair, fromA, toA, fromB, toB, out, level)
  out.add(toA, toB, end)
}

function alignMiddle(
  pair: Pair,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  out: Matches,
  level: number,
): void {
  const steps = bitLcsSteps(a1 - a0, b1 - b0)
  if (steps <= SMALL) {
    bitLcs(pair, a0, a1, b0, b1, out)
    return
  }
  for (let at = level; at < RUN_LENGTHS.length; at++) {
    const length = RUN_LENGTHS[at]!
    const runs = uniqueRuns(pair, a0, a1, b0, b1, length)
    if (runs.length > 0) {
      alignBetween(pair, a0, a1, b0, b1, runs, length, out, at)
      return
    }
  }
  if (myersWithin(pair, a0, a1, b0, b1, FEW_EDITS, out)) return
  const reduced = commonTokens(pair, a0, a1, b0, b1)
  const found = new Matches()
  const [n, m] = [reduced.placesA.length, reduced.placesB.length]
  if (n === 0 || m === 0) return
  const left = bitLcsSteps(n, m)
  if (left <= LARGE && left <= pair.budget.steps) {
    pair.budget.steps -= left
    bitLcs(reduced.pair, 0, n, 0, m, found)
  } else alignPieces(reduced.pair, 0, n, 0, m, found)
  restorePlaces(reduced, found, out)
}

/** Aligns the stretches between anchors; each anchor is first grown as far as the tokens around it are equal. */
function alignBetween(
  pair: Pair,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  runs: Int32Array,
  length: number,
  out: Matches,
  level: number,
): void {
  const { a, b } = pair
  let i = a0
  let j = b0
  for (let at = 0; at < runs.length; at += 2) {
    let x = runs[at]!
    let y = runs[at + 1]!
    let size = length
    // Anchors overlap where several neighbouring runs are unique; the part not yet used still counts.
    const used = Math.max(i - x, j - y, 0)
    x += used
    y += used
    size -= used
    if (size <= 0) continue
    while (x > i && y > j && a[x - 1] === b[y - 1]) {
      x--
      y--
      size++
    }
    while (x + size < a1 && y + size < b1 && a[x + size] === b[y + size]) size++
    align(pair, i, x, j, y, out, level + 1)
    out.add(x, y, size)
    i = x + size
    j = y + size
  }
  align(pair, i, a1, j, b1, out, level + 1)
}

/** The last resort: compares the stretches piece by piece in proportion, and says so. */
function alignPieces(pair: Pair, a0: number, a1: number, b0: number, b1: number, out: Matches): void {
  const pieces = Math.ceil(Math.max(a1 - a0, b1 - b0) / PIECE)
  pair.budget.limit ??= 'Some passages are too long and too different to be compared in every possible way'
  for (let at = 0; at < pieces; at++) {
    const cut = (from: number, to: number, share: number) => from + Math.floor(((to - from) * share) / pieces)
    const fromA = cut(a0, a1, at)
    const toA = cut(a0, a1, at + 1)
    const fromB = cut(b0, b1, at)
    const toB = cut(b0, b1, at + 1)
    const steps = bitLcsSteps(toA - fromA, toB - fromB)
    if (toA === fromA || toB === fromB || steps > pair.budget.steps) continue
    pair.budget.steps -= steps
    bitLcs(pair, fromA, toA, fromB, toB, out)
  }
}
