import { sectionTimeline } from '#shared/law/history/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'

/** The days from which the acts of a section's history took effect, as far as they can be told. */
export interface EffectiveDays {
  /** ISO dates, oldest first, each once. */
  readonly days: readonly string[]
  /** False where the latest acts' days are not all known: then nothing may be said of the present text's first day. */
  readonly told: boolean
}

/**
 * Reads the days from source line and history note (October 1 where none is given: C.G.S. § 2-32). The days of the
 * last act's year and the year before it must all be known, since an earlier act may take effect after a later one.
 */
export function effectiveDays(print: Pick<StoredPrint, 'sourceLines' | 'history' | 'status'>): EffectiveDays {
  if (print.status !== 'active') return { days: [], told: false }
  const timeline = sectionTimeline(print.sourceLines, print.history)
  const acts = timeline.steps.filter((step) => step.act !== undefined)
  const last = Math.max(...acts.map((step) => step.act?.year ?? 0))
  const late = acts.filter((step) => (step.act?.year ?? 0) >= last - 1)
  const told =
    acts.length > 0 &&
    timeline.notUnderstood.length === 0 &&
    timeline.notInSource.length === 0 &&
    late.every((step) => step.effective !== undefined)
  // One act may change a section on several days: each is the first day of other words (§ 10a-173, P.A. 25-168).
  const days = new Set(
    acts.flatMap(({ effective, deeds }) =>
      [effective, ...deeds.map((deed) => deed.effective)].flatMap((one) => one?.date ?? []),
    ),
  )
  return { days: [...days].sort(), told }
}
