import { Matches } from '../align/matches.ts'
import { NUMERAL } from '../text/token-kinds.ts'
import { gapsOf, type Stretch } from './stretch.ts'

/**
 * Replaces a number in words whole where more than one of its words change: "[fifty] {two hundred fifty} dollars", not
 * "{two hundred} fifty dollars"; "[three hundred] {seven thousand five hundred}". One word alone is changed alone:
 * "[two] {five} hundred dollars".
 */
export function replaceWholeNumerals(stretch: Stretch, found: Matches): Matches {
  const { list } = found
  const { old, neu, lexicon, account } = stretch
  const isNumeral = (id: number) => lexicon.kinds[id] === NUMERAL
  const gaps = gapsOf(list, old.count, neu.count)
  /** How many numerals the difference has at its end, or at its start, on the side that has more of them. */
  const atEnd = (gap: number) => {
    const { a0, a1, b0, b1 } = gaps[gap]!
    return Math.max(numerals(old.ids, a1 - 1, a0 - 1, -1), numerals(neu.ids, b1 - 1, b0 - 1, -1))
  }
  const atStart = (gap: number) => {
    const { a0, a1, b0, b1 } = gaps[gap]!
    return Math.max(numerals(old.ids, a0, a1, 1), numerals(neu.ids, b0, b1, 1))
  }
  const numerals = (ids: Int32Array, from: number, to: number, step: 1 | -1) => {
    let count = 0
    for (let at = from; at !== to && isNumeral(ids[at]!); at += step) count++
    return count
  }
  const out = new Matches()
  for (let k = 0; k < list.length; k += 3) {
    const [a, b, length] = [list[k]!, list[k + 1]!, list[k + 2]!]
    const leading = atEnd(k / 3) > 1 ? numerals(old.ids, a, a + length, 1) : 0
    const first = account.allows(leading) ? leading : 0
    const trailing = atStart(k / 3 + 1) > 1 ? numerals(old.ids, a + length - 1, a + first - 1, -1) : 0
    const last = account.allows(first + trailing) ? trailing : 0
    out.add(a + first, b + first, length - first - last)
  }
  return out
}
