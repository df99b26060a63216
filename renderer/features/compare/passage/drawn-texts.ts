/** A drawing with the texts that it draws: tells of each place in it where it stands in each text, and back. */
import type { DrawnRow } from '../drawn.ts'
import type { TextSide } from '../session/model.ts'
import {
  halvesTaken,
  originOf,
  type Passage,
  type Point,
  runsTaken,
  standsIn,
  type TakenRun,
} from './points.ts'
import type { Texts, Translate } from './translate.ts'

export interface DrawnTexts {
  readonly rows: readonly DrawnRow[]
  readonly texts: Texts
  readonly three: boolean
  /** Whether deletions carry their [brackets] in the drawing. */
  readonly drafting: boolean
  readonly translate: Translate
}

/** Offset of the text `side` at a place of a run; null where the drawing does not tell. */
function offsetIn(drawn: DrawnTexts, taken: TakenRun, at: number, side: TextSide, edge: 'start' | 'end') {
  const { run, row, half } = taken
  if (run.at === undefined) return null
  const inPair = drawn.rows[row]?.kind === 'pair'
  // The bracket before a deletion is a sign, not a word of the text.
  const bracketed = drawn.drafting && run.mark === 'deleted'
  const within = bracketed ? Math.min(Math.max(0, at - 1), run.text.length - 2) : at
  // In a comparison of three, unchanged words are the base's.
  const own = originOf({ run, half, inPair })
  const origin = drawn.three && run.by === undefined && run.space === undefined ? 'old' : own
  return drawn.translate(origin, side, run.at + within, edge)
}

/** Runs of a passage that stand in a text, in order; the first of them where `edge` is `start`, else the last. */
function edgeOf(drawn: DrawnTexts, passage: Passage, side: TextSide, edge: 'start' | 'end'): number | null {
  const { from, to } = passage
  const step = edge === 'start' ? 1 : -1
  for (let row = edge === 'start' ? from.row : to.row; row >= from.row && row <= to.row; row += step)
    for (const half of halvesTaken(drawn.rows[row], passage, side)) {
      const taken = runsTaken(drawn.rows, passage, row, half)
      for (const each of edge === 'start' ? taken : taken.toReversed()) {
        if (!standsIn(each.run, side, drawn.three)) continue
        const offset = offsetIn(drawn, each, edge === 'start' ? each.from : each.to, side, edge)
        if (offset !== null) return offset
      }
    }
  return null
}

/** The stretch of a text that a passage holds; null where nothing of it stands in that text. */
export function spanOf(
  drawn: DrawnTexts,
  passage: Passage,
  side: TextSide,
): { start: number; end: number } | null {
  const start = edgeOf(drawn, passage, side, 'start')
  const end = edgeOf(drawn, passage, side, 'end')
  return start === null || end === null || end <= start ? null : { start, end }
}

/** The passage of the drawing that holds a stretch of a text, as far as it is drawn; null where nothing of it is. */
export function passageAt(
  drawn: DrawnTexts,
  side: TextSide,
  half: number,
  { start, end }: { start: number; end: number },
): Passage | null {
  const all: Passage = {
    from: { row: 0, half, at: 0 },
    to: { row: drawn.rows.length - 1, half, at: Number.POSITIVE_INFINITY },
  }
  let from: Point | null = null
  let to: Point | null = null
  for (let row = 0; row < drawn.rows.length; row++)
    for (const each of halvesTaken(drawn.rows[row], all, side)) {
      for (const taken of runsTaken(drawn.rows, all, row, each)) {
        if (!standsIn(taken.run, side, drawn.three)) continue
        const first = offsetIn(drawn, taken, 0, side, 'start')
        const last = offsetIn(drawn, taken, taken.run.text.length, side, 'end')
        if (first === null || last === null || last <= start || first >= end) continue
        const whole = last - first === taken.run.text.length
        const point = (at: number): Point => ({ row, half: each, at: taken.start + at })
        from ??= point(whole ? Math.max(0, start - first) : 0)
        to = point(whole ? Math.min(taken.run.text.length, end - first) : taken.run.text.length)
      }
    }
  return from && to ? { from, to } : null
}
