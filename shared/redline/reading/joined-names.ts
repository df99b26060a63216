import { Matches } from '../align/matches.ts'
import { COMMON_WORD, OPENING_WORD } from '../text/token-kinds.ts'
import { gapsOf, newSide, oldSide, type Side, type Stretch } from './stretch.ts'

/** Longer passages are not two names. */
const MOST = 32

/**
 * Keeps the conjunction between two names that are replaced by two others: "the [Department of Public Health] {Office of
 * Early Childhood} and the [Department of Social Services] {Judicial Branch}", although few marks would take all of it
 * for one phrase. Names are told by their capitals; with another conjunction of names on either side it would not be
 * plain which name took the place of which.
 */
export function keepJoinedNames(stretch: Stretch, found: Matches): Matches {
  const out = new Matches()
  const { list } = found
  const { kinds } = stretch.lexicon
  for (const { a0, a1, b0, b1, next } of gapsOf(list, stretch.old.count, stretch.neu.count)) {
    const old = joint(oldSide(stretch), a0, a1, kinds)
    const neu = old && joint(newSide(stretch), b0, b1, kinds)
    if (old && neu && old.length === neu.length && sameTokens(stretch, old.at, neu.at, old.length))
      out.add(old.at, neu.at, old.length)
    if (next < list.length) out.add(a1, b1, list[next + 2]!)
  }
  return out
}

/** The only conjunction, with the article after it, that joins two names in tokens `[from, to)`. */
function joint(
  side: Side,
  from: number,
  to: number,
  kinds: Uint8Array,
): { at: number; length: number } | undefined {
  if (to - from < 3 || to - from > MOST) return undefined
  const { ids } = side.list
  let found: { at: number; length: number } | undefined
  for (let at = from + 1; at + 1 < to; at++) {
    if (kinds[ids[at]!] !== OPENING_WORD || !isCapital(side, at - 1)) continue
    const article = kinds[ids[at + 1]!] === COMMON_WORD && !isCapital(side, at + 1) ? 1 : 0
    if (at + 1 + article >= to || !isCapital(side, at + 1 + article)) continue
    if (found) return undefined
    found = { at, length: 1 + article }
  }
  return found
}

function isCapital({ text, list }: Side, at: number): boolean {
  const unit = text.charCodeAt(list.starts[at]!)
  return unit >= 0x41 && unit <= 0x5a
}

function sameTokens({ old, neu }: Stretch, a: number, b: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (old.ids[a + at] !== neu.ids[b + at]) return false
  return true
}
