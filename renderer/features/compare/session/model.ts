/** What the interface asks a comparison's worker for, and what it answers. */
import type { ChangeNature, ProvisionMatch, RedlineSummary } from '#shared/redline/index.ts'
import type { Stop, StopKind } from '../../../components/redline/stops.ts'
import type { Drawn } from '../drawn.ts'
import type { Place } from '../find/find-in-rows.ts'
import type { Passage } from '../passage/points.ts'
import type { DrawnThree, ThreeSummary } from '../three/draw-three.ts'
import type { View } from '../views.ts'

/** A comparison as it was opened: its counts, not its text. */
export interface Opened {
  readonly engine: { readonly name: string; readonly version: string }
  readonly limit: string | null
  readonly summary: RedlineSummary
}

export interface DrawOptions {
  readonly view: View
  readonly natures: readonly ChangeNature[]
  readonly kinds: readonly StopKind[]
  /** Unchanged paragraphs kept round each change where only changes are shown. */
  readonly context: number
}

/** A drawing of the comparison: rows to show and the changes marked in them, with their words cut to one line. */
export interface Drawing extends Drawn {
  readonly view: View
  readonly stops: readonly Stop[]
  readonly hidden: Readonly<Record<ChangeNature, number>>
  readonly hiddenKinds: Readonly<Record<StopKind, number>>
  readonly kinds: Readonly<Record<StopKind, number>>
}

/** What was found in the rows drawn last. */
export interface Finds {
  readonly query: string
  readonly places: readonly Place[]
  /** Set where the search ended at its limit before the text did. */
  readonly more: boolean
}

/** Where a place of one of the texts stands. */
export interface Location {
  /** `(a)(1)`; '' outside every provision. */
  readonly path: string
  /** The last heading before it, such as `Sec. 2`; '' where the text has none. */
  readonly heading: string
}

/** In a comparison of three, `old` is the base, `new` text A and `third` text B. */
export type TextSide = 'old' | 'new' | 'third'

/** A passage as one of the texts reads. */
export interface PassageRead {
  /** '' where nothing of it stands in that text. */
  readonly words: string
  /** Where it starts and where it ends; null where there are no words. */
  readonly from: Location | null
  readonly to: Location | null
}

export interface OpenedThree {
  readonly engine: Opened['engine']
  readonly limit: string | null
  readonly summary: ThreeSummary
}

/** Every question with its input and its answer. */
export interface Questions {
  open: [{ before: string; after: string }, Opened]
  /** What became of each provision that did not stay what it was: renumbered, moved, split, joined, added, removed. */
  became: [Record<string, never>, readonly ProvisionMatch[]]
  draw: [DrawOptions, Drawing]
  find: [{ query: string }, Finds]
  readPassage: [{ passage: Passage; side: TextSide }, PassageRead]
  /** Of a passage of the drawing, or of the words of a change; null where the drawing does not show the change. */
  widen: [{ passage: Passage } | { change: number }, Passage | null]
  draftingCopy: [{ old: string; new: string; warnings: readonly string[] }, string]
  openThree: [{ base: string; left: string; right: string }, OpenedThree]
  drawThree: [{ context: number | null }, DrawnThree]
}
export type Question = keyof Questions

export interface Asked<Q extends Question = Question> {
  readonly id: number
  readonly question: Q
  readonly input: Questions[Q][0]
}

/** Rows of a drawing on their way; many at once would hold the interface thread up while it unpacks them. */
export interface Part {
  readonly id: number
  /** As `parts.ts` writes them. */
  readonly rows: string
}

/** An answer; the rows of a long drawing come before it, in parts. */
export type Answered =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }
