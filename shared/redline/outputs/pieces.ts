/** A redline as pieces of text that rebuild both texts exactly, also where the engine was told to ignore a difference. */
import type { Change, Redline } from '../model.ts'
import { exactEqual } from './ignored-differences.ts'

/**
 * Equal and deleted pieces joined are the old text, equal and inserted pieces the new one: to the last character.
 */
export interface Piece {
  readonly kind: 'equal' | 'deleted' | 'inserted'
  readonly text: string
  /** The texts differ here in something that the redline ignores (white space, quotation mark style, hyphenation). */
  readonly ignored?: true
  /** Number of the move, from 1, whose passage this is part of: deleted where it stood, inserted where it stands. */
  readonly move?: number
  /** Inside a moved passage: these words are not in the passage at its other place. */
  readonly changedInMove?: true
}

/** Parts the white space that both sides of a replacement begin or end with from the replacement. */
function replacement(oldText: string, newText: string): Piece[] {
  const limit = Math.min(oldText.length, newText.length)
  let lead = 0
  while (lead < limit && oldText[lead] === newText[lead] && /\s/.test(oldText[lead]!)) lead++
  let trail = 0
  while (
    trail < limit - lead &&
    oldText.at(-1 - trail) === newText.at(-1 - trail) &&
    /\s/.test(oldText.at(-1 - trail)!)
  ) {
    trail++
  }
  return [
    { kind: 'equal', text: oldText.slice(0, lead) },
    { kind: 'deleted', text: oldText.slice(lead, oldText.length - trail) },
    { kind: 'inserted', text: newText.slice(lead, newText.length - trail) },
    { kind: 'equal', text: oldText.slice(oldText.length - trail) },
  ]
}

/** One side of a move's inner changes, as pieces; the whole passage in one where they do not cover it. */
function movedPieces(redline: Redline, change: Change, text: string): Piece[] {
  const side = change.kind === 'moved-from' ? 'before' : 'after'
  const kind = side === 'before' ? 'deleted' : 'inserted'
  const move = (change.move ?? 0) + 1
  const whole: Piece = { kind, text: text.slice(change[side].start, change[side].end), move }
  const pieces: Piece[] = []
  let at = change[side].start
  for (const inner of redline.moves[change.move ?? -1]?.inner ?? []) {
    if (inner[side].start !== at) return [whole]
    at = inner[side].end
    const part: Piece = { kind, text: text.slice(inner[side].start, at), move }
    pieces.push(inner.kind === 'equal' ? part : { ...part, changedInMove: true })
  }
  return at === change[side].end && pieces.length > 0 ? pieces : [whole]
}

/** Cuts both texts into pieces, in the order of the redline; no piece is empty. */
export function exactPieces(redline: Redline, before: string, after: string): Piece[] {
  const pieces: Piece[] = []
  for (const change of redline.changes) {
    const oldText = before.slice(change.before.start, change.before.end)
    const newText = after.slice(change.after.start, change.after.end)
    if (change.kind === 'equal') pieces.push(...exactEqual(oldText, newText))
    else if (change.kind === 'moved-from') pieces.push(...movedPieces(redline, change, before))
    else if (change.kind === 'moved-to') pieces.push(...movedPieces(redline, change, after))
    else pieces.push(...replacement(oldText, newText))
  }
  return pieces.filter((piece) => piece.text !== '')
}

/** The pieces for reading: differences that the redline ignores are not marked, the new text stands alone there. */
export function readingPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!piece.ignored) return [piece]
    return piece.kind === 'deleted' ? [] : [{ kind: 'equal', text: piece.text }]
  })
}

/** How many places differ only in what the redline ignores; every output that does not mark them says so. */
export function ignoredPlaces(pieces: readonly Piece[]): number {
  return pieces.filter((piece, at) => piece.ignored && !pieces[at - 1]?.ignored).length
}
