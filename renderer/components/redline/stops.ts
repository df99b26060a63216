/** The changes of a redline as a reader counts them: the stops of "next change", the lines of the change list. */
import type { Change, ChangeNature, Redline } from '#shared/redline/index.ts'
import { wordCount } from './word-count.ts'

export const allNatures: readonly ChangeNature[] = ['substantive', 'editorial', 'renumbering']

export const allKinds = ['deleted', 'inserted', 'replaced', 'moved'] as const
export type StopKind = (typeof allKinds)[number]

export interface Stop {
  /** Counted from 0 in reading order. */
  readonly index: number
  readonly kind: StopKind
  readonly nature: ChangeNature
  readonly provisionBefore: string
  readonly provisionAfter: string
  readonly deleted: string
  /** What was inserted; for a move what moved. */
  readonly inserted: string
  /** Words lost and gained; a move loses and gains none. */
  readonly wordsDeleted: number
  readonly wordsInserted: number
}

export interface Stops {
  readonly stops: readonly Stop[]
  /** Number of each change that is marked; both ends of a move have the same. */
  readonly numberOf: ReadonlyMap<Change, number>
  /** Changes left unmarked because their nature is not shown, by nature. */
  readonly hidden: Readonly<Record<ChangeNature, number>>
  /** Changes left unmarked because their kind is not shown, of those whose nature is. */
  readonly hiddenKinds: Readonly<Record<StopKind, number>>
  /** Changes of each kind whose nature is shown, marked or not. */
  readonly kinds: Readonly<Record<StopKind, number>>
}

/** Where a passage stands is substance, so a move without a nature of its own is substantive. */
export function natureOf(change: Change): ChangeNature {
  return change.nature ?? 'substantive'
}

function isMove(change: Change): boolean {
  return change.kind === 'moved-from' || change.kind === 'moved-to'
}

/**
 * Numbers the changes of a redline whose nature is shown.
 * @param shown natures to mark; a move is of none, so that only its kind can hide it
 * @param kinds kinds to mark. What is not marked is counted, never dropped silently.
 */
export function stopsOf(
  redline: Redline,
  before: string,
  after: string,
  shown: ReadonlySet<ChangeNature> = new Set(allNatures),
  kinds: ReadonlySet<StopKind> = new Set(allKinds),
): Stops {
  const stops: Stop[] = []
  const numberOf = new Map<Change, number>()
  const hidden = { substantive: 0, editorial: 0, renumbering: 0 }
  const counts = { deleted: 0, inserted: 0, replaced: 0, moved: 0 }
  const hiddenKinds = { ...counts }
  const ends = new Map<number, { from?: Change; to?: Change }>()
  for (const change of redline.changes)
    if (change.move !== undefined && isMove(change))
      ends.set(change.move, {
        ...ends.get(change.move),
        [change.kind === 'moved-from' ? 'from' : 'to']: change,
      })
  /** Counts a change and, where its kind is shown, numbers it. */
  const add = (change: Change, stop: Omit<Stop, 'index' | 'nature' | 'wordsDeleted' | 'wordsInserted'>) => {
    counts[stop.kind]++
    if (!kinds.has(stop.kind)) {
      hiddenKinds[stop.kind]++
      return
    }
    const moved = stop.kind === 'moved'
    numberOf.set(change, stops.length)
    stops.push({
      index: stops.length,
      nature: natureOf(change),
      wordsDeleted: moved ? 0 : wordCount(stop.deleted),
      wordsInserted: moved ? 0 : wordCount(stop.inserted),
      ...stop,
    })
  }
  const visited = new Set<number>()
  const visit = (change: Change) => {
    if (change.kind === 'equal') return
    if (change.kind === 'moved-from' || change.kind === 'moved-to') {
      if (visited.has(change.move ?? -1)) return
      visited.add(change.move ?? -1)
      const { from, to } = ends.get(change.move ?? -1) ?? {}
      add(change, {
        kind: 'moved',
        provisionBefore: (from ?? change).provisionBefore ?? '',
        provisionAfter: (to ?? change).provisionAfter ?? '',
        deleted: '',
        inserted: to ? after.slice(to.after.start, to.after.end) : '',
      })
      const number = numberOf.get(change)
      if (number !== undefined) for (const end of [from, to]) if (end) numberOf.set(end, number)
      for (const inner of redline.moves[change.move ?? -1]?.inner ?? []) visit(inner)
      return
    }
    const deleted = before.slice(change.before.start, change.before.end)
    const inserted = after.slice(change.after.start, change.after.end)
    // White space alone is no change of the law, and there would be nothing to see.
    if (deleted.trim() === '' && inserted.trim() === '') return
    if (!shown.has(natureOf(change))) {
      hidden[natureOf(change)]++
      return
    }
    add(change, {
      kind: change.kind,
      provisionBefore: change.provisionBefore ?? '',
      provisionAfter: change.provisionAfter ?? '',
      deleted,
      inserted,
    })
  }
  for (const change of redline.changes) visit(change)
  return { stops, numberOf, hidden, hiddenKinds, kinds: counts }
}
