import { Matches } from '../align/matches.ts'
import { COMMA, ENUMERATOR, OTHER_MARK, STOP } from '../text/token-kinds.ts'
import { type Gap, gapsOf, type Stretch } from './stretch.ts'

/**
 * Keeps what both texts have at the edges of a difference, so that nobody retypes it:
 * - a comma, a quotation mark or a bracket at either edge: `, [to June] {and July}`, `"[minor] {child}"`;
 * - a label with new words after it in both: `(1) [The] {A} court`, but not where the words have another label in one
 *   of them: `{(31) Duty;} [(31)] {(32)} Audits`, `[(31) Duty; (32)] {(31)} Audits`;
 * - a mark of punctuation before a label that was renumbered: `[of a member]; [(C)] {(B)}`.
 */
export function keepSharedEdges(stretch: Stretch, found: Matches): Matches {
  const out = new Matches()
  const { list } = found
  for (const gap of gapsOf(list, stretch.old.count, stretch.neu.count)) {
    const before = sharedStart(stretch, gap)
    out.add(gap.a0, gap.b0, before)
    keepBeforeLabels(stretch, { ...gap, a0: gap.a0 + before, b0: gap.b0 + before }, out)
    if (gap.next < list.length) out.add(gap.a1, gap.b1, list[gap.next + 2]!)
  }
  return out
}

function sharedStart({ old, neu, lexicon }: Stretch, { a0, a1, b0, b1 }: Gap): number {
  const kindAt = (at: number) => lexicon.kinds[old.ids[a0 + at]!]
  let kept = 0
  let labels = 0
  while (a0 + kept < a1 && b0 + kept < b1 && old.ids[a0 + kept] === neu.ids[b0 + kept]) {
    if (kindAt(kept) === ENUMERATOR) labels++
    else if (kindAt(kept) !== COMMA && kindAt(kept) !== OTHER_MARK) break
    kept++
  }
  const added = a0 + kept === a1 && b1 > b0 + kept && lexicon.kinds[neu.ids[b1 - 1]!] === ENUMERATOR
  const struck = b0 + kept === b1 && a1 > a0 + kept && lexicon.kinds[old.ids[a1 - 1]!] === ENUMERATOR
  return labels > 0 && (added || struck) ? 0 : kept
}

function keepBeforeLabels({ old, neu, lexicon }: Stretch, { a0, a1, b0, b1 }: Gap, out: Matches): void {
  const isLabel = (id: number) => lexicon.kinds[id] === ENUMERATOR
  let [a, b] = [a1, b1]
  while (a > a0 && isLabel(old.ids[a - 1]!)) a--
  while (b > b0 && isLabel(neu.ids[b - 1]!)) b--
  const labels = a < a1 && b < b1
  if (!labels) [a, b] = [a1, b1]
  if (a === a0 || b === b0 || old.ids[a - 1] !== neu.ids[b - 1]) return
  const kind = lexicon.kinds[old.ids[a - 1]!]
  if (kind === COMMA || kind === OTHER_MARK || (labels && kind === STOP)) out.add(a - 1, b - 1, 1)
}
