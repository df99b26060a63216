import { Matches } from '../align/matches.ts'
import { COMMA, STOP } from '../text/token-kinds.ts'
import { gapsOf, type Stretch } from './stretch.ts'

/**
 * Puts punctuation after the word that is left: where words were struck before a comma or full stop that both texts
 * have, the mark is struck with them and typed before them, so that it never follows a bracket:
 * "annually{,} [thereafter,] the operator", "this chapter{,} [50,] and each". That is how Connecticut's acts do it. Where
 * the struck words begin with the same mark, that one is kept: "section 5, [as amended,] or".
 */
export function typeStrandedMarks(stretch: Stretch, found: Matches): Matches {
  const out = new Matches()
  const { list } = found
  const { kinds } = stretch.lexicon
  const isMark = (id: number) => kinds[id] === COMMA || kinds[id] === STOP
  for (const { a0, a1, b0, b1, next } of gapsOf(list, stretch.old.count, stretch.neu.count)) {
    if (next === list.length) break
    const length = list[next + 2]!
    const onlyStruck = a1 > a0 && b1 === b0
    const wordIsLeft = a0 > 0 && !isMark(stretch.old.ids[a0 - 1]!)
    const stranded =
      onlyStruck && wordIsLeft && isMark(stretch.old.ids[a1]!) && !isMark(stretch.old.ids[a1 - 1]!)
    if (!stranded) {
      out.add(a1, b1, length)
      continue
    }
    if (stretch.old.ids[a0] === stretch.old.ids[a1]) out.add(a0, b0, 1)
    out.add(a1 + 1, b1 + 1, length - 1)
  }
  return out
}
