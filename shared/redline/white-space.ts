import type { Move } from './model.ts'
import type { Segment } from './segments.ts'
import { classOf, SPACE } from './text/characters.ts'

function spaceStart(text: string, from: number, to: number): number {
  let at = to
  while (at > from && classOf(text.charCodeAt(at - 1)) === SPACE) at--
  return at
}

/** Whether an ascending list has a value in `[from, to)`. */
function anyWithin(sorted: Int32Array, from: number, to: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < from) low = middle + 1
    else high = middle
  }
  return low < sorted.length && sorted[low]! < to
}

/**
 * Gives white space to the change that brought it. White space follows its word, so a sentence added at the end of a
 * text would leave the blank before it in the equal words; here it goes to the added sentence, which then gives up the
 * blank at its own end: "act.{ The court may.}" instead of "act. {The court may.}".
 * @param equal equal segments, ascending; changed in place
 * @param moves differences that hold a moved passage are left as they are
 */
export function placeWhiteSpace(
  before: string,
  after: string,
  equal: Segment[],
  moves: readonly Move[],
): void {
  const leaving = new Int32Array(moves.map((move) => move.from.start)).sort()
  const arriving = new Int32Array(moves.map((move) => move.to.start)).sort()
  for (let k = 0; k < equal.length; k++) {
    const segment = equal[k]!
    const next = equal[k + 1]
    const a2 = next ? next.a0 : before.length
    const b2 = next ? next.b0 : after.length
    const onlyInserted = segment.a1 === a2 && b2 > segment.b1
    const onlyDeleted = segment.b1 === b2 && a2 > segment.a1
    if (segment.a1 === a2 && segment.b1 === b2) continue
    if (anyWithin(leaving, segment.a1, a2) || anyWithin(arriving, segment.b1, b2)) continue
    const oldSpace = spaceStart(before, segment.a0, segment.a1)
    const newSpace = spaceStart(after, segment.b0, segment.b1)
    const oldBlank = before.slice(oldSpace, segment.a1)
    const newBlank = after.slice(newSpace, segment.b1)
    if (oldBlank === newBlank) continue
    if (!onlyInserted && !onlyDeleted) {
      // "account[ within the General Fund.]{.} The": only the struck words had a blank before them.
      if (newBlank === '') segment.a1 = oldSpace
      else if (oldBlank === '') segment.b1 = newSpace
      continue
    }
    const last = onlyInserted ? spaceStart(after, segment.b1, b2) : spaceStart(before, segment.a1, a2)
    const lastBlank = onlyInserted ? after.slice(last, b2) : before.slice(last, a2)
    if (lastBlank !== (onlyInserted ? oldBlank : newBlank)) continue
    if (!next && lastBlank !== '') continue
    segment.a1 = oldSpace
    segment.b1 = newSpace
    if (next) {
      next.a0 = onlyInserted ? oldSpace : last
      next.b0 = onlyInserted ? last : newSpace
    }
  }
}
