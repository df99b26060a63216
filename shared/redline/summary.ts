import { type ChangePlace, placeOfChange, placeWords } from './change-place.ts'
import type { Change, ChangeNature, Redline } from './model.ts'

/** What changed in one provision. */
export interface ProvisionSummary extends ChangePlace {
  readonly changes: number
  readonly wordsDeleted: number
  readonly wordsInserted: number
  readonly natures: Readonly<Record<ChangeNature, number>>
}

export interface RedlineSummary {
  /** Changes that are not `equal`; both ends of a move count as one change. */
  readonly changes: number
  readonly wordsDeleted: number
  readonly wordsInserted: number
  /** Words in passages that moved, counted once; what changed inside them is in the other two counts. */
  readonly wordsMoved: number
  readonly natures: Readonly<Record<ChangeNature, number>>
  /** In the order in which they first appear in the redline. */
  readonly provisions: readonly ProvisionSummary[]
}

const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011'\u2019.,][\p{L}\p{N}]+)*/gu

function words(text: string): number {
  return text.match(WORD)?.length ?? 0
}

interface Tally {
  readonly place: ChangePlace
  changes: number
  wordsDeleted: number
  wordsInserted: number
  natures: Record<ChangeNature, number>
}

function emptyTally(place: ChangePlace): Tally {
  return {
    place,
    changes: 0,
    wordsDeleted: 0,
    wordsInserted: 0,
    natures: { substantive: 0, editorial: 0, renumbering: 0 },
  }
}

/**
 * Counts a redline's changes, over all and by provision.
 * @returns words are runs of letters and digits; punctuation counts as a change but not as a word
 */
export function summarise(redline: Redline, before: string, after: string): RedlineSummary {
  const { place: _, ...total } = emptyTally({ provision: '', inOldText: false })
  const byPlace = new Map<string, Tally>()
  let wordsMoved = 0
  const count = (change: Change) => {
    if (change.kind === 'equal') return
    const place = placeOfChange(change)
    const tally = byPlace.get(placeWords(place)) ?? emptyTally(place)
    byPlace.set(placeWords(place), tally)
    if (change.kind === 'moved-from' || change.kind === 'moved-to') {
      if (change.kind === 'moved-from') return
      wordsMoved += words(after.slice(change.after.start, change.after.end))
      for (const one of [total, tally]) one.changes++
      for (const inner of redline.moves[change.move ?? -1]?.inner ?? []) count(inner)
      return
    }
    const deleted = words(before.slice(change.before.start, change.before.end))
    const inserted = words(after.slice(change.after.start, change.after.end))
    for (const one of [total, tally]) {
      one.changes++
      one.wordsDeleted += deleted
      one.wordsInserted += inserted
      if (change.nature) one.natures[change.nature]++
    }
  }
  for (const change of redline.changes) count(change)
  const provisions: ProvisionSummary[] = []
  for (const { place, ...tally } of byPlace.values())
    if (tally.changes > 0) provisions.push({ ...place, ...tally })
  return { ...total, wordsMoved, provisions }
}
