/** A stretch of days with its text; see `LawDays`. */
export interface DayText {
  /** The first day on which it is known to be law, ISO date. */
  readonly from: string
  /** The first day on which it is law no more; null while no later text is known. */
  readonly to: string | null
}

/** What is known of a section's texts by day. */
export interface LawDays<T extends DayText> {
  /** Oldest first. */
  readonly texts: readonly T[]
  /** Days of which nothing can be told, and why. */
  readonly doubts: readonly { readonly from: string; readonly to: string | null; readonly note: string }[]
  readonly end: { readonly from: string; readonly note: string } | null
  /** The day from which the section has been law, where that is known. */
  readonly since: string | null
}

export type LawOfDay<T extends DayText> =
  | { readonly state: 'text'; readonly text: T; readonly note: '' }
  | { readonly state: 'not yet law' | 'repealed' | 'not known'; readonly note: string }

/**
 * What was, is or will be law on a day, as far as the texts known tell; where they do not, why not.
 * @param day ISO date, past or coming
 */
export function lawOfDay<T extends DayText>(
  { texts, doubts, end, since }: LawDays<T>,
  day: string,
): LawOfDay<T> {
  if (end && end.from <= day) return { state: 'repealed', note: end.note }
  const doubt = doubts.find((one) => one.from <= day && (one.to === null || day < one.to))
  if (doubt) return { state: 'not known', note: doubt.note }
  // A text that is overtaken on its own first day is kept to be shown, and never law alone.
  const text = texts.findLast((one) => one.from <= day && (one.to === null || day < one.to))
  if (text) return { state: 'text', text, note: '' }
  if (since !== null && day < since) return { state: 'not yet law', note: 'The section was enacted later.' }
  return {
    state: 'not known',
    note:
      texts.length === 0
        ? 'Charter Oak has no official text of this section.'
        : 'No edition in Charter Oak reaches back to this day.',
  }
}
