import { Matches } from '../align/matches.ts'
import { endsLine } from '../text/lines.ts'
import { STOP } from '../text/token-kinds.ts'
import { firstLineEnd, gapsOf, newSide, oldSide, type Stretch } from './stretch.ts'

/**
 * Lets the full stop or semicolon at the end of a paragraph stay with its paragraph: where new paragraphs follow one
 * that ended "stage.", the redline is `stage[.] {; and / (5) … authority.}`, not `stage{; and / (5) … authority}.`; where
 * the paragraph still ends with the same mark, that one is kept and the new paragraphs are typed whole. The same holds
 * for paragraphs that were struck.
 */
export function keepLineEnds(stretch: Stretch, found: Matches): Matches {
  const out = new Matches()
  const { list } = found
  const [old, neu] = [oldSide(stretch), newSide(stretch)]
  for (const { a0, a1, b0, b1, next } of gapsOf(list, stretch.old.count, stretch.neu.count)) {
    if (next === list.length) break
    const endOld = firstLineEnd(old, a0, a1)
    const endNew = firstLineEnd(neu, b0, b1)
    const length = list[next + 2]!
    const isStop = stretch.lexicon.kinds[stretch.old.ids[a1]!] === STOP
    const closes = isStop && endsLine(old.text, old.list, a1) && endsLine(neu.text, neu.list, b1)
    const midLine = next > 0 && !(a0 > 0 && endsLine(old.text, old.list, a0 - 1))
    if (!closes || !midLine || endOld >= 0 === endNew >= 0) {
      out.add(a1, b1, length)
      continue
    }
    if (endNew >= 0 && stretch.neu.ids[endNew] === stretch.old.ids[a1]) out.add(a1, endNew, 1)
    if (endOld >= 0 && stretch.old.ids[endOld] === stretch.neu.ids[b1]) out.add(endOld, b1, 1)
    out.add(a1 + 1, b1 + 1, length - 1)
  }
  return out
}
