/** How a recommendation rests on an earlier one, in the words of the screens. */
import type { LinkKind } from '#shared/model/index.ts'

/** Seen from the earlier form: "repeated in 2018 · No. 3". */
export const forward: Record<LinkKind, string> = {
  repeated: 'Repeated in',
  revised: 'Revised in',
  merged: 'Merged into',
  split: 'Split, in part into',
  withdrawn: 'Withdrawn in',
}

/** Seen from the later form: "repeats 2017 · No. 5". */
export const backward: Record<LinkKind, string> = {
  repeated: 'Repeats',
  revised: 'Revises',
  merged: 'Merged into this one:',
  split: 'Split off from',
  withdrawn: 'Withdraws',
}

/** Kinds that join two recommendations. */
export const joiningKinds = ['repeated', 'revised', 'merged', 'split'] as const
export type JoiningKind = (typeof joiningKinds)[number]

export const kindWords: Record<JoiningKind, string> = {
  repeated: 'Repeated: the same in other or in the same words',
  revised: 'Revised: it asks for more, less or something else',
  merged: 'Merged: several became one',
  split: 'Split: one became several',
}

export const isJoining = (kind: LinkKind): kind is JoiningKind => kind !== 'withdrawn'
