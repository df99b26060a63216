/** A redline made ready to draw in one of the views: rows, and the row in which each change stands. */
import { type AlignedRow, alignedRows } from '../../components/redline/aligned-rows.ts'
import { changedRows, type Excerpt } from '../../components/redline/changed-rows.ts'
import { draftingRuns } from '../../components/redline/drafting-runs.ts'
import { paragraphsOf, type RedlineParagraph } from '../../components/redline/paragraphs.ts'
import { runsOf } from '../../components/redline/runs.ts'
import type { Stops } from '../../components/redline/stops.ts'
import type { RedlineState } from '../../components/redline/use-redline.ts'
import type { View } from './views.ts'

type Done = Extract<RedlineState, { state: 'done' }>

export type DrawnRow =
  | { readonly kind: 'paragraph'; readonly paragraph: RedlineParagraph }
  | { readonly kind: 'pair'; readonly pair: AlignedRow }
  | { readonly kind: 'gap'; readonly count: number }

export interface Drawn {
  readonly rows: readonly DrawnRow[]
  /** Row of each change, by the change's number; undefined where the view does not draw it. */
  readonly rowOf: ReadonlyMap<number, number>
}

function rowsOf(view: View, done: Done, stops: Stops): DrawnRow[] {
  const { redline, before, after } = done
  if (view === 'side')
    return alignedRows(redline, before, after, stops.numberOf).map((pair) => ({ kind: 'pair', pair }))
  if (view === 'drafting')
    return paragraphsOf(draftingRuns(redline, before, after, stops.numberOf)).map(asRow)
  const paragraphs = paragraphsOf(runsOf(redline, before, after, stops.numberOf))
  if (view === 'redline') return paragraphs.map(asRow)
  return changedRows(paragraphs, (paragraph) => paragraph.changes.length > 0).map(excerptRow)
}

function asRow(paragraph: RedlineParagraph): DrawnRow {
  return { kind: 'paragraph', paragraph }
}

function excerptRow(excerpt: Excerpt<RedlineParagraph>): DrawnRow {
  return excerpt.kind === 'gap' ? excerpt : asRow(excerpt.row)
}

/** Changes that a row draws, in order. */
export function changesOf(row: DrawnRow): readonly number[] {
  if (row.kind === 'gap') return []
  if (row.kind === 'paragraph') return row.paragraph.changes
  return [...(row.pair.before?.changes ?? []), ...(row.pair.after?.changes ?? [])]
}

export function draw(view: View, done: Done, stops: Stops): Drawn {
  const rows = rowsOf(view, done, stops)
  const rowOf = new Map<number, number>()
  rows.forEach((row, index) => {
    for (const change of changesOf(row)) if (!rowOf.has(change)) rowOf.set(change, index)
  })
  return { rows, rowOf }
}
