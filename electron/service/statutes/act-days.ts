/**
 * When an act's change of a section is law: one answer for the timeline, the list of acts and the authors of a text.
 * A day that the history note or the act itself prints comes first, then the day in the act's record, and only where
 * neither gives one October 1 (C.G.S. § 2-32), which is then marked as assumed.
 */
import type { TimelineStepView } from '#shared/contract/index.ts'
import type { Act } from '#shared/model/index.ts'

export interface ActDay {
  /** ISO date; null where it is not known. */
  readonly effective: string | null
  /** True where October 1 was supplied. */
  readonly effectiveAssumed: boolean
}

/**
 * The day that an act's record gives for its change of a section.
 * @param actSections the act's sections that did it; empty where they are not known
 * @returns undefined where the record gives none, or several; null where it says by words that October 1 is not it
 */
export function recordedDay(
  act: Act | undefined,
  sectionId: string,
  actSections: readonly string[],
): string | null | undefined {
  const ofSection = act?.sections.filter((row) => row.sectionId === sectionId) ?? []
  const named = ofSection.filter((row) => actSections.includes(row.number))
  const days = new Set(
    (named.length > 0 ? named : ofSection).map((row) => {
      if (row.effective !== undefined) return row.effective
      if (row.effectiveWords === undefined) return act?.effective
      return row.effectiveWords === 'from passage' ? (act?.approved ?? null) : null
    }),
  )
  return days.size === 1 ? [...days][0] : undefined
}

/** @param told as the history note or the act gives it; @param recorded see `recordedDay` */
export function actDay(
  told: { readonly date: string; readonly assumed: boolean } | undefined,
  recorded: string | null | undefined,
): ActDay {
  if (told && !told.assumed) return { effective: told.date, effectiveAssumed: false }
  if (recorded !== undefined) return { effective: recorded, effectiveAssumed: false }
  return { effective: told?.date ?? null, effectiveAssumed: told !== undefined }
}

/**
 * What the timeline says of an act's day.
 * @returns undefined where the timeline does not have the act; no day where it has it with several
 */
export function dayInTimeline(
  timeline: readonly TimelineStepView[],
  { actId, number }: { readonly actId: string | null; readonly number: string },
): ActDay | undefined {
  const steps = timeline.filter((step) => (actId !== null && step.actId === actId) || step.act === number)
  const [first] = steps
  if (!first) return undefined
  const { effective, effectiveAssumed } = first
  return steps.every((step) => step.effective === effective)
    ? { effective, effectiveAssumed }
    : { effective: null, effectiveAssumed: false }
}
