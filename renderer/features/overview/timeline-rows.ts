/** The law's timeline, arranged for drawing. */
import type { Output } from '#shared/contract/index.ts'

export type TimelineAct = Output<'overview.get'>['timeline'][number]

export interface TimelineRow {
  readonly sectionId: string
  /** Acts that touched the section, oldest first. */
  readonly acts: readonly TimelineAct[]
}

export interface Timeline {
  /** Every year from the first act to the last, so that distance on the line is time. */
  readonly years: readonly number[]
  /** Acts that touched a section of the inventory. */
  readonly acts: readonly TimelineAct[]
  /** Acts that touched none: an import brings in many, which would drown the others. */
  readonly elsewhere: number
  /** The section touched most often first; in statute order as they came where equal. */
  readonly rows: readonly TimelineRow[]
}

/** Arranges acts on a line of years with a row for each section touched. */
export function arrangeTimeline(timeline: readonly TimelineAct[]): Timeline {
  const acts = timeline
    .filter((act) => act.sectionIds.length > 0)
    .sort((a, b) => a.year - b.year || a.number.localeCompare(b.number, 'en', { numeric: true }))
  const first = acts[0]?.year
  const last = acts.at(-1)?.year
  const years =
    first === undefined || last === undefined
      ? []
      : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const bySection = new Map<string, TimelineAct[]>()
  for (const act of acts)
    for (const id of new Set(act.sectionIds)) bySection.set(id, [...(bySection.get(id) ?? []), act])
  const rows = [...bySection]
    .map(([sectionId, touching]) => ({ sectionId, acts: touching }))
    .sort(
      (a, b) =>
        b.acts.length - a.acts.length || a.sectionId.localeCompare(b.sectionId, 'en', { numeric: true }),
    )
  return { years, acts, elsewhere: timeline.length - acts.length, rows }
}
