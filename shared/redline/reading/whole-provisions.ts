import { Matches } from '../align/matches.ts'
import { endsLine } from '../text/lines.ts'
import { ENUMERATOR } from '../text/token-kinds.ts'
import { type Gap, gapsOf, newSide, oldSide, type Side, type Stretch } from './stretch.ts'

/** Tokens that two provisions may begin with in common. */
const MOST = 24

/**
 * Strikes and types provisions with their labels. Where "(2) The clerk shall file it. / (3) The marshal shall serve it."
 * becomes "(2) The marshal shall serve it.", the fewest marks keep "(2) The" and strike "clerk … (3) The"; the provision
 * that was struck is the old (2), and the old (3) is renumbered: "[(2) The clerk shall file it. / (3)] {(2)} The marshal
 * shall serve it." The same holds where a provision is put in.
 */
export function markWholeProvisions(stretch: Stretch, found: Matches): Matches {
  const { list } = found
  const gaps = gapsOf(list, stretch.old.count, stretch.neu.count)
  const out = new Matches()
  for (let at = 0; at < gaps.length; at++) {
    const gap = gaps[at]!
    const before = at > 0 ? list[gap.next - 1]! : 0
    const slide = before > 0 && gap.next < list.length ? slideOf(stretch, gap, before) : undefined
    // The run before the gap was added when its turn came: what the labels take of it is taken back.
    if (slide) {
      out.shorten(slide.words + slide.labels)
      out.add(gap.a1 - slide.words, gap.b1 - slide.words, slide.words)
    }
    if (gap.next < list.length) out.add(gap.a1, gap.b1, list[gap.next + 2]!)
  }
  return out
}

/** How many words the gap must slide back to begin after labels that open a line and end after others that do. */
function slideOf(
  stretch: Stretch,
  { a0, a1, b0, b1 }: Gap,
  before: number,
): { words: number; labels: number } | undefined {
  if ((a0 === a1) === (b0 === b1)) return undefined
  const marked = a0 === a1 ? newSide(stretch) : oldSide(stretch)
  const [from, to] = a0 === a1 ? [b0, b1] : [a0, a1]
  const { ids } = marked.list
  const { kinds } = stretch.lexicon
  const most = Math.min(MOST, before - 1, to - from - 1)
  for (let words = 0; words <= most; words++) {
    const label = kinds[ids[from - 1 - words]!] === ENUMERATOR && kinds[ids[to - 1 - words]!] === ENUMERATOR
    if (label) {
      const labels = labelsAt(marked, from - words, kinds)
      const next = labelsAt(marked, to - words, kinds)
      // "(c) {(1)} Any operator": a label put in after another opens no line of its own.
      const opens = labels > 0 && next > 0 && next < to - from
      return opens && labels + words <= before ? { words, labels } : undefined
    }
    if (ids[from - 1 - words] !== ids[to - 1 - words]) return undefined
  }
  return undefined
}

/** How many labels stand before token `end`, the first of which opens a line; 0 where it opens none. */
function labelsAt({ text, list }: Side, end: number, kinds: Uint8Array): number {
  let at = end
  while (at > 0 && kinds[list.ids[at - 1]!] === ENUMERATOR) {
    at--
    if (at === 0 || endsLine(text, list, at - 1)) return end - at
  }
  return 0
}
