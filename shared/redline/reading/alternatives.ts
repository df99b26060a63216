import { Matches } from '../align/matches.ts'
import { OPENING_WORD, WORD } from '../text/token-kinds.ts'
import type { TokenList } from '../text/tokens.ts'
import type { Stretch } from './stretch.ts'

/** Fewest and most repeated tokens that are taken for the phrase to which an alternative is added. */
const FEWEST = 3
const MOST = 32

/**
 * Marks an added alternative after the words that it is added to: where "section 5 of this act" becomes "X section 5 of
 * this act or section 6 of section 5 of this act", the kept words may be the first or the last of the repeated ones,
 * and the drafter keeps the first and types "or …" after them, because an alternative brings its own conjunction. The
 * same holds for a deleted alternative.
 */
export function keepFirstOfRepeated(stretch: Stretch, found: Matches): Matches {
  const out = new Matches()
  const list = found.list
  let a = 0
  let b = 0
  for (let k = 0; k < list.length; k += 3) {
    const toA = list[k]!
    const toB = list[k + 1]!
    const length = list[k + 2]!
    const added = repeatedPhrase(stretch, stretch.neu, b, toB, length)
    const struck = added ? undefined : repeatedPhrase(stretch, stretch.old, a, toA, length)
    const moved = added ?? struck
    if (moved) {
      out.add(struck ? moved.start : toA, added ? moved.start : toB, moved.length)
      out.add(toA + moved.length, toB + moved.length, length - moved.length)
    } else out.add(toA, toB, length)
    a = toA + length
    b = toB + length
  }
  return out
}

/**
 * Looks in the marked tokens `[from, to)` for a conjunction with the very words before it that follow the mark.
 * @param kept how many equal tokens follow the mark
 */
function repeatedPhrase(
  { lexicon }: Stretch,
  list: TokenList,
  from: number,
  to: number,
  kept: number,
): { start: number; length: number } | undefined {
  const { ids } = list
  for (let at = from + FEWEST; at < to; at++) {
    if (lexicon.kinds[ids[at]!] !== OPENING_WORD) continue
    const most = Math.min(kept, at - from, MOST)
    for (let length = most; length >= FEWEST; length--) {
      if (ids[at - 1] !== ids[to + length - 1]) continue
      let same = 1
      let words = 0
      while (same < length && ids[at - 1 - same] === ids[to + length - 1 - same]) same++
      for (let i = 0; i < length; i++) if (lexicon.kinds[ids[to + i]!] === WORD) words++
      if (same === length && words > 0) return { start: at - length, length }
    }
  }
  return undefined
}
