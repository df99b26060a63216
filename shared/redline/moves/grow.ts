import { classOf, isLineEnd, SPACE } from '../text/characters.ts'
import { endsLine } from '../text/lines.ts'
import type { TokenList } from '../text/tokens.ts'

/** A passage of both lists: tokens `[a0, a1)` and `[b0, b1)`. */
export interface Passage {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** One side of a move: its text, its tokens, and which of them belong to a move already. */
export interface Side {
  readonly text: string
  readonly list: TokenList
  readonly used: Uint8Array
}

/** Tokens that may be added at either end. */
const MOST = 12

const joined = (list: TokenList, at: number) => list.limits[at] === list.starts[at + 1]

/** How many tokens before `from` the line starts, or -1 where that is too far or belongs to something else. */
function stepsToLineStart({ text, list, used }: Side, from: number, most: number): number {
  for (let at = from; from - at <= most; at--) {
    if (list.starts[at] === 0 || (at > 0 && endsLine(text, list, at - 1))) return from - at
    if (at === 0 || used[at - 1] === 1 || !joined(list, at - 1))
      return lineStartsAt(text, list.starts[at]!) ? from - at : -1
  }
  return -1
}

function lineStartsAt(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (isLineEnd(unit)) return true
    if (classOf(unit) !== SPACE) return false
  }
  return true
}

/** How many tokens from `from` on the line still has, or -1 where those are too many or belong to something else. */
function stepsToLineEnd({ text, list, used }: Side, from: number, most: number): number {
  for (let at = from; at - from <= most; at++) {
    if (at > 0 && endsLine(text, list, at - 1)) return at - from
    if (at === list.count || used[at] === 1 || !joined(list, at - 1)) return -1
  }
  return -1
}

/**
 * Grows a moved passage to the borders of its paragraph in both texts where little is missing, so that a provision moves
 * with its label and its last words even if those changed.
 */
export function growToLines(old: Side, neu: Side, passage: Passage): Passage {
  const most = Math.min(MOST, (Math.min(passage.a1 - passage.a0, passage.b1 - passage.b0) + 1) >> 1)
  const leftOld = stepsToLineStart(old, passage.a0, most)
  const leftNew = stepsToLineStart(neu, passage.b0, most)
  const rightOld = stepsToLineEnd(old, passage.a1, most)
  const rightNew = stepsToLineEnd(neu, passage.b1, most)
  const left = leftOld >= 0 && leftNew >= 0
  const right = rightOld >= 0 && rightNew >= 0
  return {
    a0: passage.a0 - (left ? leftOld : 0),
    a1: passage.a1 + (right ? rightOld : 0),
    b0: passage.b0 - (left ? leftNew : 0),
    b1: passage.b1 + (right ? rightNew : 0),
  }
}
