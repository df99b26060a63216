import type { Change, Redline } from './model.ts'
import { type ProvisionMark, scanProvisions } from './provisions.ts'

/**
 * - `same`: the old provision under its old label, changed or not;
 * - `renumbered`: the old provision under a new label;
 * - `moved`: it stands elsewhere in the text, under whatever label;
 * - `split`: one old provision became several; `joined`: several became one;
 * - `added`, `removed`: it is in one text only.
 */
export type ProvisionRelation = 'same' | 'renumbered' | 'moved' | 'split' | 'joined' | 'added' | 'removed'

/** What became of a provision. */
export interface ProvisionMatch {
  readonly relation: ProvisionRelation
  /** Labels such as `(b)(17)` in the old text; none where it was added, several where it was joined. */
  readonly before: readonly string[]
  /** Labels in the new text; none where it was removed, several where it was split. */
  readonly after: readonly string[]
}

/** The share of a provision's own words, labels aside, that another must hold to be what became of it. */
const SHARE = 0.25

/** One text's provisions with their own words: from a label to the next one, whatever its level. */
interface Side {
  readonly marks: readonly ProvisionMark[]
  readonly ends: readonly number[]
}

function sideOf(text: string): Side {
  const marks = scanProvisions(text)
  return { marks, ends: marks.map((_, at) => marks[at + 1]?.start ?? text.length) }
}

/**
 * Tells for each provision of two compared texts what became of it, by the words that the redline found in both.
 * @returns the new text's provisions in order, then those that were removed, in the order of the old text
 */
export function matchProvisions(redline: Redline, before: string, after: string): ProvisionMatch[] {
  const old = sideOf(before)
  const neu = sideOf(after)
  const shared = sharedWords(redline, old, neu)
  const heirs = old.marks.map((): number[] => [])
  const sources = neu.marks.map((): number[] => [])
  for (const [key, { length }] of shared) {
    const [i, j] = [Math.floor(key / neu.marks.length), key % neu.marks.length]
    if (length >= SHARE * ownLength(old, i) || length >= SHARE * ownLength(neu, j)) {
      heirs[i]!.push(j)
      sources[j]!.push(i)
    }
  }
  const matches: ProvisionMatch[] = []
  const oldPaths = (at: readonly number[]) => at.map((i) => old.marks[i]!.path)
  const newPaths = (at: readonly number[]) => at.map((j) => neu.marks[j]!.path)
  for (const [j, from] of sources.entries()) {
    const only = from[0]
    if (only === undefined) matches.push({ relation: 'added', before: [], after: newPaths([j]) })
    else if (from.length > 1)
      matches.push({ relation: 'joined', before: oldPaths(from), after: newPaths([j]) })
    else if (heirs[only]!.length > 1) {
      // Listed once, at the first of the provisions that it became.
      if (Math.min(...heirs[only]!) === j) {
        matches.push({
          relation: 'split',
          before: oldPaths([only]),
          after: newPaths(heirs[only]!.toSorted((x, y) => x - y)),
        })
      }
    } else {
      const { moved } = shared.get(only * neu.marks.length + j)!
      const same = old.marks[only]!.path === neu.marks[j]!.path
      matches.push({
        relation: moved ? 'moved' : same ? 'same' : 'renumbered',
        before: oldPaths([only]),
        after: newPaths([j]),
      })
    }
  }
  for (const [i, to] of heirs.entries()) {
    if (to.length === 0) matches.push({ relation: 'removed', before: oldPaths([i]), after: [] })
  }
  return matches
}

/** Length of a provision's own text without its label; never 0. */
function ownLength(side: Side, at: number): number {
  const mark = side.marks[at]!
  return Math.max(1, side.ends[at]! - mark.start - mark.label.length - 1)
}

/** How much each old provision has in common with each new one, by old index × number of new ones + new index. */
function sharedWords(
  { changes, moves }: Redline,
  old: Side,
  neu: Side,
): Map<number, { length: number; moved: boolean }> {
  const shared = new Map<number, { length: number; moved: boolean }>()
  const add = (change: Change, moved: boolean) => {
    if (change.kind !== 'equal') return
    const shift = change.after.start - change.before.start
    let i = indexAt(old, change.before.start)
    for (let at = change.before.start; at < change.before.end; ) {
      const j = indexAt(neu, Math.min(at + shift, change.after.end - 1))
      const oldEnd = i < 0 ? (old.marks[0]?.start ?? change.before.end) : old.ends[i]!
      const newEnd = (j < 0 ? (neu.marks[0]?.start ?? change.after.end) : neu.ends[j]!) - shift
      const end = Math.max(at + 1, Math.min(change.before.end, oldEnd, newEnd > at ? newEnd : oldEnd))
      if (i >= 0 && j >= 0) {
        const key = i * neu.marks.length + j
        const entry = shared.get(key) ?? { length: 0, moved }
        shared.set(key, { length: entry.length + end - at, moved: entry.moved && moved })
      }
      at = end
      if (i + 1 < old.marks.length && old.marks[i + 1]!.start <= at) i++
    }
  }
  for (const change of changes) add(change, false)
  for (const move of moves) for (const change of move.inner) add(change, true)
  return shared
}

/** Index of the provision that holds an offset, or -1 before the first one. */
function indexAt({ marks }: Side, offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
