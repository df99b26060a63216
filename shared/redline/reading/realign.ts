import type { Matches } from '../align/matches.ts'
import { MARK, REPLACEMENT, SUBSTITUTION } from './costs.ts'
import type { WindowSide } from './window.ts'

const FAR = 1 << 29
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
const DELETION_GOES_ON = 8
const INSERTION_GOES_ON = 16
const REPLACEMENT_GOES_ON = 32

let trail = new Uint8Array(1 << 12)
let rows = new Int32Array(1 << 10)

/**
 * Aligns two short stretches so that the marks cost the reader least (see costs.ts), exactly. It is O. Gotoh's method
 * for gaps with an opening cost (1982), with opening and closing costs that depend on the place; in a replacement the
 * deletion comes first, as drafters put it. Time and memory grow with the product of the two lengths.
 * @param out receives the matches, as positions in the two token lists
 */
export function realign(old: WindowSide, neu: WindowSide, out: Matches): void {
  const n = old.count
  const m = neu.count
  const width = m + 1
  if (trail.length < (n + 1) * width) trail = new Uint8Array(Math.max((n + 1) * width, trail.length * 2))
  if (rows.length < width * 3) rows = new Int32Array(width * 6)
  const closed = rows.subarray(0, width)
  const equals = rows.subarray(width, 2 * width)
  const deletions = rows.subarray(2 * width, 3 * width)
  rows.fill(FAR, 0, 3 * width)
  for (let i = 0; i <= n; i++) {
    const oldKey = i > 0 ? old.keys[i - 1]! : 0
    const oldWeight = i > 0 ? old.weight[i - 1]! : 0
    const openOld = i > 0 ? old.start[i - 1]! + MARK : FAR
    const closeOld = old.end[i]!
    const pointOld = old.point[i]!
    let diagonal = FAR
    let equalDiagonal = FAR
    let equalLeft = FAR
    let deletionLeft = FAR
    let insertion = FAR
    let replacement = FAR
    for (let j = 0; j <= m; j++) {
      let steps = 0
      let deletion = equals[j]! + openOld
      if (deletions[j]! < deletion) {
        deletion = deletions[j]!
        steps = DELETION_GOES_ON
      }
      deletion += oldWeight
      let equal = FAR
      let substitution = FAR
      if (j > 0) {
        const open = MARK + neu.start[j - 1]!
        const weight = neu.weight[j - 1]!
        if (insertion <= equalLeft + open) steps |= INSERTION_GOES_ON
        else insertion = equalLeft + open
        insertion += weight
        if (replacement <= deletionLeft + open) steps |= REPLACEMENT_GOES_ON
        else replacement = deletionLeft + open
        replacement += weight
        // The label of a paragraph is no word: it is weighed with what became of the paragraph. Its key is negative.
        if (oldKey >= 0) {
          substitution =
            equalDiagonal + openOld - MARK + neu.start[j - 1]! + SUBSTITUTION + oldWeight + weight
        }
        if (oldKey === neu.keys[j - 1]! && old.id(i - 1) === neu.id(j - 1)) equal = diagonal
      } else if (i === 0) equal = 0
      diagonal = closed[j]!
      equalDiagonal = equals[j]!
      let best = equal
      let state = EQUAL
      const closedDeletion = deletion + closeOld + neu.point[j]!
      if (closedDeletion < best) {
        best = closedDeletion
        state = DELETED
      }
      const closedInsertion = insertion + neu.end[j]! + pointOld
      if (closedInsertion < best) {
        best = closedInsertion
        state = INSERTED
      }
      if (replacement + neu.end[j]! < best) {
        best = replacement + neu.end[j]!
        state = REPLACED
      }
      if (substitution + closeOld + neu.end[j]! < best) {
        best = substitution + closeOld + neu.end[j]!
        state = SUBSTITUTED
      }
      trail[i * width + j] = steps | state
      closed[j] = Math.min(best, FAR)
      equals[j] = equal
      deletions[j] = Math.min(deletion, FAR)
      equalLeft = equal
      deletionLeft = deletion + closeOld + REPLACEMENT - MARK
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
  while (i > 0 || j > 0) {
    const steps = trail[i * width + j]!
    if (state === EQUAL) {
      i--
      j--
      found.push(i, j)
      state = trail[i * width + j]! & STATE
    } else if (state === SUBSTITUTED) {
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
  for (let at = found.length - 2; at >= 0; at -= 2)
    out.add(old.from + found[at]!, neu.from + found[at + 1]!, 1)
}
