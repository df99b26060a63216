import type { Matches, Pair } from './matches.ts'

const scratch = { slotOf: new Int32Array(0), masks: new Int32Array(0), rows: new Int32Array(0) }

function atLeast(name: 'slotOf' | 'masks' | 'rows', size: number): Int32Array {
  if (scratch[name].length < size) scratch[name] = new Int32Array(Math.max(size, scratch[name].length * 2))
  return scratch[name]
}

/** Steps that `bitLcs` takes for sequences of these lengths: one for each 32 cells of the comparison table. */
export function bitLcsSteps(n: number, m: number): number {
  return m * ((n + 31) >>> 5)
}

/**
 * Longest common subsequence of `a[a0, a1)` and `b[b0, b1)`, exactly, 32 cells of the table at a time, with trace-back.
 * H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): a zero bit in row j marks where the length of the
 * common subsequence with the first j of b goes up. All rows are kept for the trace-back, so the memory is
 * n × m / 8 bytes.
 */
export function bitLcs(
  { a, b, vocabulary }: Pair,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  out: Matches,
): void {
  const n = a1 - a0
  const m = b1 - b0
  const words = (n + 31) >>> 5
  const slotOf = atLeast('slotOf', vocabulary)
  let slots = 0
  for (let i = a0; i < a1; i++) if (slotOf[a[i]!] === 0) slotOf[a[i]!] = ++slots
  const masks = atLeast('masks', (slots + 1) * words)
  masks.fill(0, 0, (slots + 1) * words)
  for (let i = 0; i < n; i++) masks[slotOf[a[a0 + i]!]! * words + (i >>> 5)]! |= 1 << (i & 31)
  const rows = atLeast('rows', (m + 1) * words)
  rows.fill(-1, 0, words)
  for (let j = 0; j < m; j++) {
    const mask = slotOf[b[b0 + j]!]! * words
    const above = j * words
    const row = above + words
    let carry = 0
    for (let w = 0; w < words; w++) {
      const v = rows[above + w]!
      const u = v & masks[mask + w]!
      const sum = (v >>> 0) + (u >>> 0) + carry
      carry = sum > 0xffffffff ? 1 : 0
      rows[row + w] = sum | (v & ~u)
    }
  }
  for (let i = a0; i < a1; i++) slotOf[a[i]!] = 0
  traceBack(rows, words, n, m, a0, b0, out)
  if (rows.length > 1 << 22) scratch.rows = new Int32Array(0)
}

/** Appends the matches that the rows lead to, from the end back to the start. */
function traceBack(
  rows: Int32Array,
  words: number,
  n: number,
  m: number,
  a0: number,
  b0: number,
  out: Matches,
): void {
  const found: number[] = []
  let i = n
  let j = m
  let length = 0
  while (i > 0 && j > 0) {
    const column = (i - 1) >>> 5
    const bit = 1 << ((i - 1) & 31)
    const isPlain = rows[j * words + column]! & bit
    if (isPlain === 0 && rows[(j - 1) * words + column]! & bit) {
      i--
      j--
      length++
      continue
    }
    if (length > 0) found.push(i, j, length)
    length = 0
    if (isPlain !== 0) i--
    else j--
  }
  if (length > 0) found.push(i, j, length)
  for (let at = found.length - 3; at >= 0; at -= 3)
    out.add(a0 + found[at]!, b0 + found[at + 1]!, found[at + 2]!)
}
