import { compareDates, isFullDate, type PartialDate, parseDate } from './partial.ts'

/**
 * When an act's section takes effect, as its amending clause says.
 * - `date`: "Effective July 1, 2026". - `from-passage`: "Effective from passage".
 * - `unstated`: nothing is said; General Statutes § 2-32 decides.
 * - `other`: said in words that give no plain day; `words` keeps them.
 * `applicability` is what follows the day: "and applicable to assessment years commencing on or after …".
 */
export type EffectivePhrase =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly applicability?: string }
  | { readonly kind: 'from-passage'; readonly applicability?: string }
  | { readonly kind: 'unstated' }
  | { readonly kind: 'other'; readonly words: string }

const PHRASE = /^(?:\(\s*(?:effective|eff\.)\s*:?\s+(.*?)\s*\)?|(?:effective|eff\.)\s*:?\s+(.*?))\s*[:.]*$/is
const PASSAGE = /^(?:from|upon)\s+(?:its\s+)?passage\b/i
const DATE = /^([A-Z][a-z]+\.?\s+\d{1,2},?\s+\d{4}|[A-Z][a-z]+\.?\s+first,?\s+\d{4}|\d{4}-\d{2}-\d{2})/i
const APPLICABILITY = /^,?\s*(and\s+(?:shall\s+be\s+)?applicable\b.*)$/is

/** Reads "(Effective July 1, 2026)", "effective from passage" and the like; '' is `unstated`. Never throws. */
export function parseEffective(text: string): EffectivePhrase {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'unstated' }
  const phrase = PHRASE.exec(trimmed)
  const said = (phrase?.[1] ?? phrase?.[2] ?? trimmed).replace(/[\s\u00a0]+/g, ' ')
  const passage = PASSAGE.exec(said)?.[0]
  const named = DATE.exec(said)?.[1]
  const rest = said.slice((passage ?? named ?? '').length)
  const applicability = APPLICABILITY.exec(rest)?.[1]
  // "July 1, 2026, or upon …" names a day that is not the only one; it must not be read as plain.
  if ((passage ?? named) === undefined || (rest.trim() !== '' && applicability === undefined)) {
    return { kind: 'other', words: said }
  }
  if (passage) return { kind: 'from-passage', ...(applicability && { applicability }) }
  const date = parseDate((named as string).replace(/\bfirst\b/i, '1'))
  if (!date.ok) return { kind: 'other', words: said }
  return { kind: 'date', date: date.date, ...(applicability && { applicability }) }
}

/** What must be known of an act to tell when a section without a date takes effect. */
export interface ActDates {
  readonly actKind: 'PA' | 'SA'
  /** The day on which the session that passed it adjourned; for a special session its last day. */
  readonly sessionEnded?: PartialDate
  /** The day on which it was approved, or became law otherwise. */
  readonly approved?: PartialDate
}

/**
 * The day on which a section takes effect, `YYYY-MM-DD`, or undefined where that is not known.
 * Source of the rule: General Statutes § 2-32: unless otherwise specified, a public act takes effect on the first day of
 * October following the session at which it was passed, a special act on the date of its approval. "From passage" is
 * taken as the day of approval, since no bill is law before (Conn. Const. art. fourth § 15).
 */
export function effectiveDate(phrase: EffectivePhrase, act: ActDates): PartialDate | undefined {
  if (phrase.kind === 'date') return phrase.date
  if (phrase.kind === 'other') return undefined
  if (phrase.kind === 'from-passage' || act.actKind === 'SA') return act.approved
  return act.sessionEnded === undefined ? undefined : octoberAfter(act.sessionEnded)
}

/** The first of October after a day; a session that ended on October 1 itself is followed by the next year's. */
export function octoberAfter(day: PartialDate): PartialDate {
  if (!isFullDate(day)) throw new RangeError(`A whole day is needed: ${day}`)
  const year = Number(day.slice(0, 4))
  const october = `${year}-10-01`
  return compareDates(day, october) < 0 ? october : `${year + 1}-10-01`
}
