/** A passage as one of the texts reads, with the place where it stands. */

import { locate } from '../session/locate.ts'
import type { PassageRead, TextSide } from '../session/model.ts'
import { type DrawnTexts, spanOf } from './drawn-texts.ts'
import type { Passage } from './points.ts'

/** Stands for paragraphs that the drawing leaves out. */
export const LEFT_OUT = '[…]'

/** The parts of a passage between what the drawing leaves out. */
function partsOf(drawn: DrawnTexts, { from, to }: Passage): Passage[] {
  const parts: Passage[] = []
  let open = from
  for (let row = from.row; row <= to.row; row++) {
    if (drawn.rows[row]?.kind !== 'gap') continue
    if (row > open.row)
      parts.push({ from: open, to: { row: row - 1, half: from.half, at: Number.POSITIVE_INFINITY } })
    open = { row: row + 1, half: from.half, at: 0 }
  }
  if (open.row <= to.row) parts.push({ from: open, to })
  return parts
}

/** Paragraphs on lines of their own, their white space as one space each. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/**
 * Reads a passage exactly as the text has it, also where the drawing marks no change or shows another text's words.
 * @returns no words where nothing of the passage stands in that text
 */
export function readPassage(drawn: DrawnTexts, passage: Passage, side: TextSide): PassageRead {
  const text = drawn.texts[side]
  const spans = partsOf(drawn, passage)
    .map((part) => spanOf(drawn, part, side))
    .filter((span) => span !== null)
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return { words: '', from: null, to: null }
  const blank = /^\s*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0
  return {
    words: spans.map(({ start, end }) => tidy(text.slice(start, end))).join(`\n${LEFT_OUT}\n`),
    from: locate(text, first.start + blank),
    to: locate(text, Math.max(first.start, last.end - 1)),
  }
}
