import type { Matches, Pair } from './matches.ts'

/**
 * Shortest edit script of two stretches that differ little, after E. Myers, "An O(ND) difference algorithm and its
 * variations" (1986), greedy form with kept frontiers.
 * @param most gives up beyond this many deletions and insertions; memory is about 4 × most² bytes
 * @returns false where the two differ by more than `most`; nothing is added to `out` then
 */
export function myersWithin(
  { a, b }: Pair,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  most: number,
  out: Matches,
): boolean {
  const n = a1 - a0
  const m = b1 - b0
  const frontier = new Int32Array(2 * most + 3)
  const middle = most + 1
  const kept: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    kept.push(frontier.slice(middle - d - 1, middle + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && frontier[middle + k - 1]! < frontier[middle + k + 1]!)
      let x = down ? frontier[middle + k + 1]! : frontier[middle + k - 1]! + 1
      let y = x - k
      while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
        x++
        y++
      }
      frontier[middle + k] = x
      if (x >= n && y >= m) {
        traceBack(kept, d, n, m, (i, j, length) => out.add(a0 + i, b0 + j, length))
        return true
      }
    }
  }
  return false
}

function traceBack(
  kept: Int32Array[],
  edits: number,
  n: number,
  m: number,
  emit: (i: number, j: number, length: number) => void,
): void {
  const found: number[] = []
  let x = n
  let y = m
  for (let d = edits; d >= 0; d--) {
    const frontier = kept[d]!
    const at = (k: number) => frontier[k + d + 1]!
    const k = x - y
    const down = d > 0 && (k === -d || (k !== d && at(k - 1) < at(k + 1)))
    const fromX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1
    const fromY = d === 0 ? 0 : fromX - k
    if (x > fromX) found.push(fromX, fromY, x - fromX)
    x = down ? fromX : fromX - 1
    y = down ? fromY - 1 : fromY
  }
  for (let i = found.length - 3; i >= 0; i -= 3) emit(found[i]!, found[i + 1]!, found[i + 2]!)
}
