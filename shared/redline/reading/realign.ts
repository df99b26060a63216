import type { Matches } from '../align/matches.ts'
import { MARK, REPLACEMENT, SUBSTITUTION } from './costs.ts'
import type { WindowSide } from './window.ts'

/** Dearer than any way of marking a window; sums of a few of them, with a state beside them, stay below 2^31. */
const FAR = 1 << 24
/**
 * How the marks stand at a place: none open, a deletion, an insertion alone, an insertion that replaces a deletion, one
 * token in the place of another.
 */
const EQUAL = 0
const DELETED = 1
const INSERTED = 2
const REPLACED = 3
const SUBSTITUTED = 4
/** Trail bits: in which state a place is best closed (0-4), and whether the open mark went on from the token before. */
const STATE = 7
const STATE_BITS = 3
const DELETION_GOES_ON = 8
const INSERTION_GOES_ON = 16
const REPLACEMENT_GOES_ON = 32

/*
 * What the columns hold, side by side so that one row of the table reads one stretch of memory: of the new token before
 * the column its key, its weight and what a mark that begins before it costs; of the place its closing and point cost;
 * and, of the row above, what it cost to come here closed, by an equal token, and in an open deletion.
 */
const STRIDE = 8
const WEIGHT = 1
const OPEN = 2
const CLOSE = 3
const POINT = 4
const BEST = 5
const BY_EQUAL = 6
const IN_DELETION = 7

let trail = new Uint8Array(1 << 12)
let columns = new Int32Array(1 << 10)

function loadColumns(neu: WindowSide): void {
  const { count, keys, weight, start, end, point } = neu
  if (columns.length < (count + 1) * STRIDE) columns = new Int32Array((count + 1) * STRIDE * 2)
  for (let j = 0, at = 0; j <= count; j++, at += STRIDE) {
    if (j > 0) {
      columns[at] = keys[j - 1]!
      columns[at + WEIGHT] = weight[j - 1]!
      columns[at + OPEN] = start[j - 1]! + MARK
    }
    columns[at + CLOSE] = end[j]!
    columns[at + POINT] = point[j]!
    columns[at + BEST] = FAR
    columns[at + BY_EQUAL] = FAR
    columns[at + IN_DELETION] = FAR
  }
}

/**
 * Aligns two short stretches so that the marks cost the reader least (see costs.ts), exactly. It is O. Gotoh's method
 * for gaps with an opening cost (1982), with opening and closing costs that depend on the place; in a replacement the
 * deletion comes first, as drafters put it. Time and memory grow with the product of the two lengths.
 * @param out receives the matches, as positions in the two token lists
 */
export function realign(old: WindowSide, neu: WindowSide, out: Matches): void {
  const n = old.count
  const m = neu.count
  if (trail.length < (n + 1) * (m + 1)) trail = new Uint8Array(Math.max((n + 1) * (m + 1), trail.length * 2))
  loadColumns(neu)
  const table = columns
  const steps = trail
  const width = (m + 1) * STRIDE
  let cell = 0
  for (let i = 0; i <= n; i++) {
    const oldKey = i > 0 ? old.keys[i - 1]! : 0
    const oldWeight = i > 0 ? old.weight[i - 1]! : 0
    const openOld = i > 0 ? old.start[i - 1]! + MARK : FAR
    const closeOld = old.end[i]!
    const pointOld = old.point[i]!
    // The label of a paragraph is no word: it is weighed with what became of the paragraph. Its key is negative.
    const substitute = oldKey >= 0 ? openOld - 2 * MARK + SUBSTITUTION + oldWeight : FAR
    let diagonal = FAR
    let equalDiagonal = FAR
    let equalLeft = FAR
    let deletionLeft = FAR
    let insertion = FAR
    let replacement = FAR
    // Which of two costs is less is unforeseeable, so the loop takes the less by arithmetic: `difference >> 31` is -1 where
    // the difference is negative, else 0. Costs to be chosen from carry their state in the last bits, so that the first
    // state wins where two cost the same.
    for (let at = 0; at < width; at += STRIDE) {
      const equalAbove = table[at + BY_EQUAL]!
      let deletion = (equalAbove + openOld) | 0
      let difference = (table[at + IN_DELETION]! - deletion) | 0
      let isLess = difference >> 31
      let step = isLess & DELETION_GOES_ON
      deletion = (deletion + (difference & isLess) + oldWeight) | 0
      const close = table[at + CLOSE]!
      let equal = FAR
      let substitution = FAR
      if (at > 0) {
        const key = table[at]!
        const open = table[at + OPEN]!
        const weight = table[at + WEIGHT]!
        difference = (equalLeft + open - insertion) | 0
        isLess = difference >> 31
        insertion = (insertion + (difference & isLess) + weight) | 0
        step |= ~isLess & INSERTION_GOES_ON
        difference = (deletionLeft + open - replacement) | 0
        isLess = difference >> 31
        replacement = (replacement + (difference & isLess) + weight) | 0
        step |= ~isLess & REPLACEMENT_GOES_ON
        substitution = (equalDiagonal + substitute + open + weight) | 0
        if (oldKey === key && (key >= 0 || old.id(i - 1) === neu.id(at / STRIDE - 1))) equal = diagonal
      } else if (i === 0) equal = 0
      diagonal = table[at + BEST]!
      equalDiagonal = equalAbove
      let best = equal << STATE_BITS
      difference = ((((deletion + closeOld + table[at + POINT]!) << STATE_BITS) | DELETED) - best) | 0
      best += difference & (difference >> 31)
      difference = ((((insertion + close + pointOld) << STATE_BITS) | INSERTED) - best) | 0
      best += difference & (difference >> 31)
      difference = ((((replacement + close) << STATE_BITS) | REPLACED) - best) | 0
      best += difference & (difference >> 31)
      difference = ((((substitution + closeOld + close) << STATE_BITS) | SUBSTITUTED) - best) | 0
      best += difference & (difference >> 31)
      steps[cell++] = step | (best & STATE)
      table[at + BEST] = best >> STATE_BITS
      table[at + BY_EQUAL] = equal
      table[at + IN_DELETION] = deletion
      equalLeft = equal
      deletionLeft = (deletion + closeOld + REPLACEMENT - MARK) | 0
    }
  }
  followTrail(old, neu, out)
}

function followTrail(old: WindowSide, neu: WindowSide, out: Matches): void {
  const width = neu.count + 1
  const found: number[] = []
  let i = old.count
  let j = neu.count
  let state = trail[i * width + j]! & STATE
  let length = 0
  while (i > 0 || j > 0) {
    const steps = trail[i * width + j]!
    if (state === EQUAL) {
      i--
      j--
      length++
      state = trail[i * width + j]! & STATE
      continue
    }
    if (length > 0) found.push(i, j, length)
    length = 0
    if (state === SUBSTITUTED) {
      i--
      j--
      state = EQUAL
    } else if (state === DELETED) {
      state = steps & DELETION_GOES_ON ? DELETED : EQUAL
      i--
    } else if (state === INSERTED) {
      state = steps & INSERTION_GOES_ON ? INSERTED : EQUAL
      j--
    } else {
      state = steps & REPLACEMENT_GOES_ON ? REPLACED : DELETED
      j--
    }
  }
  if (length > 0) found.push(i, j, length)
  for (let at = found.length - 3; at >= 0; at -= 3)
    out.add(old.from + found[at]!, neu.from + found[at + 1]!, found[at + 2]!)
}
