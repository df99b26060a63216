import type { ProvisionIndex } from './provisions.ts'
import type { Segment } from './segments.ts'

/** Labels at the end of a passage, with the white space after them. */
const FINAL_LABELS = /(?:\([\p{L}\p{N}]{1,5}\)\s*)+$/u
const LONGEST_LABELS = 60

function finalLabels(text: string): number {
  const tail = text.slice(-LONGEST_LABELS)
  return FINAL_LABELS.exec(tail)?.[0].length ?? 0
}

const opensLine = (text: string, at: number) =>
  at === 0 || /[\r\n\u2028\u2029]\s*$/.test(text.slice(Math.max(0, at - 16), at))
const closesLine = (text: string, at: number) => at === text.length || opensLine(text, at)

/** Where to find the words of a block and the provisions around it. */
export interface PieceSource {
  readonly before: string
  readonly after: string
  readonly oldPlaces: ProvisionIndex
  readonly newPlaces: ProvisionIndex
}

/**
 * Splits a difference into the changes that a drafter would see in it: a label that takes another's place is a change
 * of its own, `[(31)] {(32)}`, and so is a whole paragraph that was put in beside words that were struck.
 * Labels of references, as in "[clause (iv)] {subparagraph (A)(iv)}", stay with their words.
 * @param block a deletion, an insertion or both, as offsets into the two texts
 */
export function splitBlock({ before, after, oldPlaces, newPlaces }: PieceSource, block: Segment): Segment[] {
  const { a0, a1, b0, b1 } = block
  if (a0 === a1 || b0 === b1) return [block]
  const oldLabels = finalLabels(before.slice(Math.max(a0, a1 - LONGEST_LABELS), a1))
  const newLabels = finalLabels(after.slice(Math.max(b0, b1 - LONGEST_LABELS), b1))
  const labels =
    oldLabels > 0 && newLabels > 0 && oldPlaces.opens(a1 - oldLabels) && newPlaces.opens(b1 - newLabels)
  const renumbers = labels && (oldLabels < a1 - a0 || newLabels < b1 - b0)
  const rest = renumbers ? { a0, a1: a1 - oldLabels, b0, b1: b1 - newLabels } : block
  const pieces = splitParagraph(before, after, rest)
  if (renumbers) pieces.push({ a0: rest.a1, a1, b0: rest.b1, b1 })
  return pieces
}

function splitParagraph(before: string, after: string, block: Segment): Segment[] {
  const { a0, a1, b0, b1 } = block
  if (a0 === a1 || b0 === b1) return [block]
  const oldWhole = opensLine(before, a0) && closesLine(before, a1)
  const newWhole = opensLine(after, b0) && closesLine(after, b1)
  if (oldWhole === newWhole) return [block]
  return [
    { a0, a1, b0, b1: b0 },
    { a0: a1, a1, b0, b1 },
  ]
}
