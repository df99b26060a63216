/** The sides of a comparison: how an address names them, and which of two is the older. */
import { readTextAddress, type TextRef } from '#shared/contract/index.ts'

/** In the address, a text that was brought to this screen and is not kept yet; it is in no link. */
export const pastedSide = 'pasted'

/** `third` is the other text of a comparison of three, where `old` is the base. */
export type SideName = 'old' | 'new' | 'third'

export interface DatedSide {
  readonly stageDate: string
  readonly ref: TextRef
}

/**
 * - `reversed`: the left side is later than the right one. `undecided`: their dates do not tell.
 * - `fine`: the left side is the older.
 */
export type Order = 'fine' | 'reversed' | 'undecided'

/**
 * Which side is the older, by stage date only (never by order of import, nor by when a person kept a text).
 * @param left the side drawn as old; @param right the side drawn as new. Dates known to the month or the year are
 *   compared as far as both are known.
 */
export function orderOf(left: DatedSide, right: DatedSide): Order {
  if (left.ref.kind === 'kept text' || right.ref.kind === 'kept text') return 'undecided'
  if (left.ref.id === right.ref.id && left.ref.kind === right.ref.kind) {
    if (left.ref.part === 'old' && right.ref.part === 'new') return 'fine'
    if (left.ref.part === 'new' && right.ref.part === 'old') return 'reversed'
    return 'undecided'
  }
  const known = Math.min(left.stageDate.length, right.stageDate.length)
  const a = left.stageDate.slice(0, known)
  const b = right.stageDate.slice(0, known)
  if (a === b) return 'undecided'
  return a < b ? 'fine' : 'reversed'
}

/** Reads a side from the address; null where it names nothing that can be looked up. */
export function refOf(value: string): TextRef | null {
  return readTextAddress(value)
}
