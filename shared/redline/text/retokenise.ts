import type { Lexicon } from './lexicon.ts'
import { type TokenList, tokeniseUntil } from './tokens.ts'

/** How far past its white space the tokeniser may have looked to tell where a token ends. */
const LOOK_AHEAD = 8
/** Units compared at once, and the fewest that are: equality of strings is much faster than a loop over their units. */
const STEP = 256
const LEAST_STEP = 16

/** A paragraph of the old text whose tokens are known: its place, and where its tokens stand in the list. */
export interface Model {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly list: TokenList
  readonly firstToken: number
  readonly lastToken: number
}

/**
 * Does what `tokenise` does, for a paragraph that is much like one whose tokens are known: what the two begin and end
 * with in common need not be read again. Where a token ends depends only on what follows its start, so the tokens of
 * the same units are the same, as far as the tokeniser looked ahead.
 */
export function retokenise(
  model: Model,
  text: string,
  from: number,
  to: number,
  side: 0 | 1,
  lexicon: Lexicon,
  list: TokenList,
  withSpace: boolean,
): void {
  const { list: known, firstToken, lastToken } = model
  const most = Math.min(model.end - model.start, to - from)
  const same = sameUnits(model.text, model.start, text, from, most)
  let token = firstToken
  while (token < lastToken && known.limits[token]! + LOOK_AHEAD <= model.start + same) token++
  list.copy(known, firstToken, token, from - model.start)
  const begun = token > firstToken ? known.limits[token - 1]! - model.start : 0
  const rest = sameUnitsBefore(model.text, model.end, text, to, most - begun)
  const shift = to - model.end
  let at = from + begun
  while (at < to) {
    at = tokeniseUntil(Math.max(at + 1, to - rest), text, at, to, side, lexicon, list, withSpace)
    while (token < lastToken && known.starts[token]! + shift < at) token++
    if (token < lastToken && known.starts[token]! + shift === at) {
      list.copy(known, token, lastToken, shift)
      return
    }
  }
}

/** How many units two texts have in common from these places on, in whole steps; at most `most`. */
function sameUnits(a: string, i: number, b: string, j: number, most: number): number {
  let same = 0
  for (let step = STEP; step >= LEAST_STEP; step >>= 1) {
    while (same + step <= most && a.slice(i + same, i + same + step) === b.slice(j + same, j + same + step))
      same += step
  }
  return same
}

/** The same for the units before two places. */
function sameUnitsBefore(a: string, i: number, b: string, j: number, most: number): number {
  let same = 0
  for (let step = STEP; step >= LEAST_STEP; step >>= 1) {
    while (same + step <= most && a.slice(i - same - step, i - same) === b.slice(j - same - step, j - same))
      same += step
  }
  return same
}
