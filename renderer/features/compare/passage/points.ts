/** Places in a drawing: what a selection is made of, whether its rows are drawn or not. */
import { markRead, type Run } from '../../../components/redline/runs.ts'
import type { DrawnRow } from '../drawn.ts'
import type { TextSide } from '../session/model.ts'

export interface Point {
  readonly row: number
  /** 0, or 1 for the new text where old and new stand side by side. */
  readonly half: number
  /** Characters of the half's runs before it. */
  readonly at: number
}

export interface Passage {
  readonly from: Point
  readonly to: Point
}

/** The runs of a row: one list, or two where old and new stand side by side; none for what was left out. */
export function runsIn(row: DrawnRow): readonly (readonly Run[])[] {
  if (row.kind === 'gap') return []
  if (row.kind === 'paragraph') return [row.paragraph.runs]
  return [row.pair.before?.runs ?? [], row.pair.after?.runs ?? []]
}

/** A run with the characters of it that a passage holds. */
export interface TakenRun {
  readonly run: Run
  readonly row: number
  readonly half: number
  /** Characters of the half before the run. */
  readonly start: number
  /** From and to in the run's characters. */
  readonly from: number
  readonly to: number
}

/** The runs of one half of one row that a passage holds, in order. */
export function runsTaken(
  rows: readonly DrawnRow[],
  { from, to }: Passage,
  row: number,
  half: number,
): TakenRun[] {
  const drawn = rows[row]
  if (!drawn) return []
  const low = row === from.row && half === from.half ? from.at : 0
  const high = row === to.row && half === to.half ? to.at : Number.POSITIVE_INFINITY
  const taken: TakenRun[] = []
  let start = 0
  for (const run of runsIn(drawn)[half] ?? []) {
    const end = start + run.text.length
    if (end > low && start < high)
      taken.push({ run, row, half, start, from: Math.max(0, low - start), to: Math.min(end, high) - start })
    start = end
  }
  return taken
}

/**
 * Which halves of a row a passage holds. Where old and new stand side by side: the column that it keeps to, or both.
 * @param side the text that is read; every half where it is left out
 */
export function halvesTaken(
  row: DrawnRow | undefined,
  { from, to }: Passage,
  side?: TextSide,
): readonly number[] {
  if (!row || row.kind === 'gap') return []
  if (row.kind === 'paragraph') return [0]
  const held = from.half === to.half ? [from.half] : [0, 1]
  return side === undefined ? held : held.filter((half) => half === (side === 'old' ? 0 : 1))
}

/** Which text a run was cut from. */
export function originOf({ run, half, inPair }: { run: Run; half: number; inPair: boolean }): TextSide {
  if (inPair) return half === 0 ? 'old' : 'new'
  const mark = markRead(run)
  if (run.by !== undefined && mark === 'inserted') return /right/.test(run.by) ? 'third' : 'new'
  return mark === 'deleted' || mark === 'moved-from' ? 'old' : 'new'
}

/**
 * Whether a run stands in one of the texts compared.
 * @param three whether `old` is the base of a comparison of three, `new` text A and `third` text B
 */
export function standsIn(run: Run, side: TextSide, three: boolean): boolean {
  const mark = markRead(run)
  if (mark === 'equal') return true
  const struck = mark === 'deleted' || mark === 'moved-from'
  if (!three) return struck === (side === 'old')
  const by = run.by ?? 'agreed'
  if (side === 'old') return struck
  const own = side === 'new' ? 'left' : 'right'
  // What one text alone strikes still stands in the other.
  if (struck) return by === (own === 'left' ? 'right' : 'left')
  return by === 'agreed' || by.split('-').includes(own)
}
