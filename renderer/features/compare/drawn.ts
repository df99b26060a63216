/** A redline made ready to draw in one of the views: rows, and the row in which each change stands. */
import type { Redline } from '#shared/redline/index.ts'
import { type AlignedRow, alignedRows } from '../../components/redline/aligned-rows.ts'
import { changedRows, type Excerpt } from '../../components/redline/changed-rows.ts'
import { draftingRuns } from '../../components/redline/drafting-runs.ts'
import { paragraphsOf, type RedlineParagraph } from '../../components/redline/paragraphs.ts'
import { runsOf } from '../../components/redline/runs.ts'
import type { Stops } from '../../components/redline/stops.ts'
import type { View } from './views.ts'

interface Done {
  readonly redline: Redline
  readonly before: string
  readonly after: string
}

export type DrawnRow =
  | { readonly kind: 'paragraph'; readonly paragraph: RedlineParagraph }
  | { readonly kind: 'pair'; readonly pair: AlignedRow }
  | { readonly kind: 'gap'; readonly count: number }

/** Rows in which the two ends of a move are drawn; an end that the view does not draw is absent. */
export interface MoveEnds {
  readonly from?: number
  readonly to?: number
}

export interface Drawn {
  readonly rows: readonly DrawnRow[]
  /** Row of each change, by the change's number; undefined where the view does not draw it. */
  readonly rowOf: ReadonlyMap<number, number>
  readonly moveEnds: ReadonlyMap<number, MoveEnds>
}

function rowsOf(view: View, done: Done, stops: Stops, context: number): DrawnRow[] {
  const { redline, before, after } = done
  if (view === 'side')
    return alignedRows(redline, before, after, stops.numberOf).map((pair) => ({ kind: 'pair', pair }))
  if (view === 'drafting')
    return paragraphsOf(draftingRuns(redline, before, after, stops.numberOf)).map(asRow)
  const paragraphs = paragraphsOf(runsOf(redline, before, after, stops.numberOf))
  if (view === 'redline') return paragraphs.map(asRow)
  return changedRows(paragraphs, (paragraph) => paragraph.changes.length > 0, context).map(excerptRow)
}

function asRow(paragraph: RedlineParagraph): DrawnRow {
  return { kind: 'paragraph', paragraph }
}

function excerptRow(excerpt: Excerpt<RedlineParagraph>): DrawnRow {
  return excerpt.kind === 'gap' ? excerpt : asRow(excerpt.row)
}

function paragraphsIn(row: DrawnRow): readonly RedlineParagraph[] {
  if (row.kind === 'gap') return []
  if (row.kind === 'paragraph') return [row.paragraph]
  return [row.pair.before, row.pair.after].filter((paragraph) => paragraph !== null)
}

/** Changes that a row draws, in order. */
export function changesOf(row: DrawnRow): readonly number[] {
  return paragraphsIn(row).flatMap((paragraph) => paragraph.changes)
}

/** @param context unchanged paragraphs kept round each change where only changes are shown */
export function draw(view: View, done: Done, stops: Stops, context: number): Drawn {
  const rows = rowsOf(view, done, stops, context)
  const rowOf = new Map<number, number>()
  const moveEnds = new Map<number, { from?: number; to?: number }>()
  rows.forEach((row, index) => {
    for (const change of changesOf(row)) if (!rowOf.has(change)) rowOf.set(change, index)
    for (const { runs } of paragraphsIn(row))
      for (const { mark, change } of runs) {
        if (change === undefined || (mark !== 'moved-from' && mark !== 'moved-to')) continue
        const ends = moveEnds.get(change) ?? {}
        moveEnds.set(change, ends)
        if (mark === 'moved-from') ends.from ??= index
        else ends.to ??= index
      }
  })
  return { rows, rowOf, moveEnds }
}
