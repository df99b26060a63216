/** Widens a passage to the provision that holds it, then to the one that holds that, at last to the whole text. */
import { type Extent, extentsAt } from '../session/locate.ts'
import type { TextSide } from '../session/model.ts'
import { type DrawnTexts, passageAt, spanOf } from './drawn-texts.ts'
import { type Passage, runsIn, standsIn } from './points.ts'

const sizeOf = ({ start, end }: Extent) => end - start

/** The words of an extent without the white space round them. */
function trimmed(text: string, { start, end }: Extent): Extent {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}

/** @returns the smallest provision that holds more than the passage; the passage where nothing holds more */
export function widen(drawn: DrawnTexts, passage: Passage): Passage {
  const inPair = drawn.rows[passage.from.row]?.kind === 'pair'
  const sides: readonly TextSide[] = inPair
    ? [passage.from.half === 0 ? 'old' : 'new']
    : ['new', 'old', 'third']
  for (const side of sides) {
    const span = spanOf(drawn, passage, side)
    if (!span) continue
    const text = drawn.texts[side]
    const held = trimmed(text, span)
    const wider = extentsAt(text, held.start)
      .map((extent) => trimmed(text, extent))
      .filter(
        (extent) => extent.start <= held.start && extent.end >= held.end && sizeOf(extent) > sizeOf(held),
      )
      .toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
    return (wider && passageAt(drawn, side, passage.from.half, wider)) ?? passage
  }
  return passage
}

/** The words of a change, as the drawing has them; null where the drawing does not show it. */
export function passageOfChange(drawn: DrawnTexts, change: number): Passage | null {
  for (const [row, each] of drawn.rows.entries())
    for (const [half, runs] of runsIn(each).entries()) {
      const at = runs.findIndex((run) => run.change === change)
      const run = runs[at]
      if (!run) continue
      const start = runs.slice(0, at).reduce((sum, { text }) => sum + text.length, 0)
      return { from: { row, half, at: start }, to: { row, half, at: start + run.text.length } }
    }
  return null
}

/** Whether the texts read otherwise in a passage. */
export function differs(drawn: Pick<DrawnTexts, 'rows' | 'three'>, { from, to }: Passage): boolean {
  for (let row = from.row; row <= to.row; row++)
    for (const runs of runsIn(drawn.rows[row] ?? { kind: 'gap', count: 0 }))
      if (runs.some((run) => !standsIn(run, 'new', drawn.three) || !standsIn(run, 'old', drawn.three)))
        return true
  return false
}
