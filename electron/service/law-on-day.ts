/** What the law was, is and will be: a section's texts by day, from editions and from enacted acts. */
import { printDate } from '#shared/law/dates.ts'
import type { Store } from '../store/store.ts'
import { begun } from './law/begun.ts'
import { textOn } from './law/chain.ts'
import { lawLife } from './law/life.ts'
import type { LawLife, LawText } from './law/model.ts'
import { drained, type Steps, stampedCache } from './stamped-cache.ts'

export type { Change, Doubt, LawLife, LawText, Step } from './law/model.ts'

const lives = stampedCache<LawLife>(6000)

/**
 * A section's texts, oldest first, each with its days: versions that editions print, and texts as amended by public
 * acts that no edition prints yet (`by`); the days that are in doubt; its end; and what became of each enacted change
 * (`steps`). Kept until the next import. A section that the store does not have has no texts.
 */
export function lawVersions(store: Store, sectionId: string): LawLife {
  return lives(store, sectionId, () => drained(lawLife(store, sectionId)))
}

/** The same, in steps. */
export function lawVersionsInSteps(store: Store, sectionId: string): Steps<LawLife> {
  return lives.inSteps(store, sectionId, () => lawLife(store, sectionId))
}

/**
 * - `text`: that text is law on the day. - `not yet law`, `repealed`: there is none on the day.
 * - `not known`: the store has no text that is known to have been law on the day; `note` says why.
 */
export type LawOnDay =
  | { readonly state: 'text'; readonly text: LawText; readonly note: string }
  | { readonly state: 'not yet law' | 'repealed' | 'not known'; readonly note: string }

/** @param day ISO date */
export function lawOnDay(store: Store, sectionId: string, day: string): LawOnDay {
  const { texts, doubts, end } = lawVersions(store, sectionId)
  if (end && end.from <= day) return { state: 'repealed', note: end.note }
  const doubt = doubts.find((one) => one.from <= day && (one.to === null || day < one.to))
  if (doubt) return { state: 'not known', note: doubt.note }
  const text = textOn(texts, day)
  if (text) {
    const note = text.by && !text.by.effective.assumed ? '' : text.by ? assumedNote : ''
    return { state: 'text', text, note }
  }
  const since = texts.every(({ from }) => from > day) ? begun(store, sectionId) : undefined
  if (since !== undefined && day < since)
    return { state: 'not yet law', note: `The section became law on ${printDate(since)}.` }
  if (texts.length === 0)
    return { state: 'not known', note: 'Charter Oak has no official text of this section.' }
  return { state: 'not known', note: 'No edition in Charter Oak reaches back to this day.' }
}

const assumedNote = 'The act gives no day; C.G.S. § 2-32 supplies October 1.'
