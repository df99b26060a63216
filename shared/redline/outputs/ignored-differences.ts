/** Finds what differs between two stretches that a redline holds equal: white space, quotation marks, hyphens. */
import type { Piece } from './pieces.ts'

const SPACE = /[\s\u0085]/
const SOFT_HYPHEN = '\u00ad'

function spaceEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && SPACE.test(text[at]!)) at++
  return at
}

function pointAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

/** How much of each side differs at a place where both sides differ: white space as a run, else one character. */
function differing(oldText: string, newText: string, i: number, j: number): [string, string] {
  const oldSpace = oldText.slice(i, spaceEnd(oldText, i))
  const newSpace = newText.slice(j, spaceEnd(newText, j))
  if (oldSpace !== '' || newSpace !== '') return [oldSpace, newSpace]
  const oldPoint = pointAt(oldText, i)
  const newPoint = pointAt(newText, j)
  if (oldPoint === SOFT_HYPHEN) return [oldPoint, '']
  if (newPoint === SOFT_HYPHEN) return ['', newPoint]
  return [oldPoint, newPoint]
}

/**
 * Cuts two stretches that count as equal into pieces that rebuild each exactly. Equal pieces are the same in both;
 * where they differ, pieces marked `ignored` tell what each has. Linear in the length.
 */
export function exactEqual(oldText: string, newText: string): Piece[] {
  if (oldText === newText) return [{ kind: 'equal', text: oldText }]
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  let equalFrom = 0
  while (i < oldText.length || j < newText.length) {
    const point = pointAt(oldText, i)
    if (point !== '' && point === pointAt(newText, j)) {
      i += point.length
      j += point.length
      continue
    }
    pieces.push({ kind: 'equal', text: oldText.slice(equalFrom, i) })
    const [gone, come] = differing(oldText, newText, i, j)
    pieces.push(
      { kind: 'deleted', text: gone, ignored: true },
      { kind: 'inserted', text: come, ignored: true },
    )
    i += gone.length
    j += come.length
    equalFrom = i
  }
  pieces.push({ kind: 'equal', text: oldText.slice(equalFrom, i) })
  return pieces
}
