import { lastAtOrBefore } from './last-at-or-before.ts'
import type { Change, Redline } from './model.ts'
import { type ProvisionMark, scanAddresses } from './provisions.ts'

/** One text's provisions with their own words: from a label to the next one, whatever its level. */
export interface Side {
  readonly marks: readonly ProvisionMark[]
  readonly ends: readonly number[]
}

export function sideOf(text: string): Side {
  const marks = scanAddresses(text)
  return { marks, ends: marks.map((_, at) => marks[at + 1]?.start ?? text.length) }
}

/** Characters that two provisions share, and whether all of them moved: by old index × number of new ones + new index. */
export type SharedWords = Map<number, { readonly length: number; readonly moved: boolean }>

/** Whether a provision has words of its own: the heading of a section whose (a) follows at once has none. */
export function hasWords({ marks, ends }: Side, at: number): boolean {
  return marks[at]!.level >= 0 || ends[at]! > marks[at]!.words
}

/** Length of a provision's own text without its label; never 0. */
export function ownLength(side: Side, at: number): number {
  const mark = side.marks[at]!
  const label = mark.level < 0 ? 0 : mark.label.length + 1
  return Math.max(1, side.ends[at]! - mark.words - label)
}

/** How much each old provision has in common with each new one, by old index × number of new ones + new index. */
export function sharedWords({ changes, moves }: Redline, old: Side, neu: Side): SharedWords {
  const shared: SharedWords = new Map()
  const add = (change: Change, moved: boolean) => {
    if (change.kind !== 'equal') return
    const shift = change.after.start - change.before.start
    let i = lastAtOrBefore(old.marks, change.before.start)
    for (let at = change.before.start; at < change.before.end; ) {
      const j = lastAtOrBefore(neu.marks, Math.min(at + shift, change.after.end - 1))
      const oldEnd = i < 0 ? (old.marks[0]?.start ?? change.before.end) : old.ends[i]!
      const newEnd = (j < 0 ? (neu.marks[0]?.start ?? change.after.end) : neu.ends[j]!) - shift
      const end = Math.max(at + 1, Math.min(change.before.end, oldEnd, newEnd > at ? newEnd : oldEnd))
      if (i >= 0 && j >= 0) {
        const key = i * neu.marks.length + j
        const words = Math.max(at, old.marks[i]!.words, neu.marks[j]!.words - shift)
        const entry = shared.get(key) ?? { length: 0, moved }
        if (words < end) shared.set(key, { length: entry.length + end - words, moved: entry.moved && moved })
      }
      at = end
      if (i + 1 < old.marks.length && old.marks[i + 1]!.start <= at) i++
    }
  }
  for (const change of changes) add(change, false)
  for (const move of moves) for (const change of move.inner) add(change, true)
  return shared
}
