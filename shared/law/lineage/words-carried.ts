/** Which words of a text stand in the text before it, and where: the redline's equal and moved passages. */
import { type Change, redline, type Span } from '../../redline/index.ts'

/** A passage of the later text that has the same words as one of the earlier. */
export interface Carried {
  readonly from: Span
  readonly to: Span
}

const WORD = /\S+/g

/**
 * Word by word where the two write the same words with other white space or other quotation marks, so that each word
 * keeps its own author; as one where they cannot be paired.
 */
function paired(before: string, after: string, { from, to }: Carried): Carried[] {
  const old = before.slice(from.start, from.end)
  const now = after.slice(to.start, to.end)
  if (old === now) return [{ from, to }]
  const oldWords = [...old.matchAll(WORD)]
  const newWords = [...now.matchAll(WORD)]
  if (oldWords.length !== newWords.length || newWords.length === 0) return [{ from, to }]
  const starts = newWords.map((word, at) => ({
    old: from.start + (oldWords[at]?.index ?? 0),
    now: at === 0 ? to.start : to.start + word.index,
  }))
  return starts.map((start, at) => ({
    from: { start: start.old, end: starts[at + 1]?.old ?? from.end },
    to: { start: start.now, end: starts[at + 1]?.now ?? to.end },
  }))
}

/** Half-open ranges of the later text with the same words as ranges of the earlier, in the order of the later. */
export function carriedWords(before: string, after: string): Carried[] {
  if (before === after)
    return [{ from: { start: 0, end: before.length }, to: { start: 0, end: after.length } }]
  const { changes, moves } = redline(before, after)
  const equal = (list: readonly Change[]) => list.filter((change) => change.kind === 'equal')
  return [...equal(changes), ...moves.flatMap((move) => equal(move.inner))]
    .filter((change) => change.after.end > change.after.start)
    .sort((a, b) => a.after.start - b.after.start)
    .flatMap((change) => paired(before, after, { from: change.before, to: change.after }))
}
