import { Matches } from '../align/matches.ts'
import { COMMA } from '../text/token-kinds.ts'
import { TOKEN_COST } from './costs.ts'
import { gapsOf, type Stretch } from './stretch.ts'

/** A kept run dearer than this is never given up. */
const MOST_KEPT = 90
/** A run is an island where the marks around it strike, or type, this many times what it is worth … */
const SEA = 15
/** … and the other side of the marks is at least this share of it: then its surroundings were rewritten, not cut. */
const REWRITTEN = 0.5

/**
 * Gives up the few words that stand alone in a passage that was rewritten as a whole: nobody reads
 * "[two pages] {Section 5 is repealed, effective} June 30, 2025[three pages]" as a sentence that was kept. A comma alone
 * between a replacement and another mark is one of them: "[1, 2017, and] {first,} annually".
 */
export function dropIslands(stretch: Stretch, found: Matches): Matches {
  const { list } = found
  const gaps = gapsOf(list, stretch.old.count, stretch.neu.count)
  const costOld = (from: number, to: number) => costOf(stretch.old.ids, stretch, from, to)
  const costNew = (from: number, to: number) => costOf(stretch.neu.ids, stretch, from, to)
  const out = new Matches()
  let struck = gaps.length > 0 ? costOld(gaps[0]!.a0, gaps[0]!.a1) : 0
  let typed = gaps.length > 0 ? costNew(gaps[0]!.b0, gaps[0]!.b1) : 0
  for (let at = 0; at + 1 < gaps.length; at++) {
    const [a, b, length] = [list[at * 3]!, list[at * 3 + 1]!, list[at * 3 + 2]!]
    const after = gaps[at + 1]!
    const struckAfter = costOld(after.a0, after.a1)
    const typedAfter = costNew(after.b0, after.b1)
    const kept = length > 30 ? MOST_KEPT : costOld(a, a + length)
    const most = Math.max(struck + struckAfter, typed + typedAfter)
    const least = Math.min(struck + struckAfter, typed + typedAfter)
    const alone = struck + typed > 0 && struckAfter + typedAfter > 0
    const comma = length === 1 && stretch.lexicon.kinds[stretch.old.ids[a]!] === COMMA && least > 0
    const island = kept < MOST_KEPT && most >= SEA * kept && least >= REWRITTEN * kept
    if (alone && (comma || island) && stretch.account.allows(length)) {
      stretch.account.give(length)
      struck += kept + struckAfter
      typed += kept + typedAfter
      continue
    }
    out.add(a, b, length)
    struck = struckAfter
    typed = typedAfter
  }
  return out
}

function costOf(ids: Int32Array, { lexicon }: Stretch, from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to; i++) cost += TOKEN_COST[lexicon.kinds[ids[i]!]!]!
  return cost
}
