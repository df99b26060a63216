/** One value of a bill: the stored one against what a data set says now and said last. */
import type { Bill } from '../../model/legislation.ts'
import type { MergeChange } from './merge.ts'
import type { DataSetName, GivenField, RecordOutcome, SaidOfBill } from './model.ts'

export interface ScalarMerge {
  readonly dataset: DataSetName
  /** What this data set said when it was last read. */
  readonly before: SaidOfBill | undefined
  /** What the other data set says. */
  readonly others: readonly SaidOfBill[]
  readonly edited: (field: string) => boolean
  /** The stored value as shown, where it counts as absent because it says too little. */
  readonly was?: string
}

export interface MergedScalar<T> {
  readonly field: GivenField
  readonly value: T | undefined
  readonly change?: MergeChange
}

/** What a data set said of a field when it was last read. */
export function saidOf(field: GivenField, said: SaidOfBill | undefined): string | undefined {
  if (!said) return undefined
  if (field === 'note') return said.notes.join(' ').slice(0, 2000) || undefined
  return field === 'outcome' ? said.outcome.outcome : said[field]
}

/** Titles that differ only in case and white space are one: LegiScan prints "An Act Concerning", the act "AN ACT". */
const fold = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()
    .toLowerCase()

/** Who the stored value is from, for a note of disagreement. */
function holder(field: GivenField, stored: string, from: ScalarMerge): string {
  const other = from.others.find((one) => fold(saidOf(field, one) ?? '') === fold(stored))
  return other
    ? `${other.source.dataset} says otherwise, and was here first.`
    : 'What the store has is not from a data set; it stays.'
}

/** Takes what is absent, follows the data set that a value came from, and keeps everything else. */
export function mergeText(
  field: GivenField,
  stored: string | undefined,
  incoming: string | undefined,
  from: ScalarMerge,
): MergedScalar<string> {
  const shown = stored ?? from.was ?? null
  if (incoming === undefined) return { field, value: stored ?? from.was }
  if (stored !== undefined && fold(stored) === fold(incoming)) return { field, value: stored }
  if (from.edited(field))
    return {
      field,
      value: stored ?? from.was,
      change: { field, was: shown, kept: incoming, why: 'A person edited it.' },
    }
  const last = saidOf(field, from.before)
  const isOwn = last === stored && (from.before?.gave.includes(field) ?? false)
  if (stored === undefined || isOwn)
    return {
      field,
      value: incoming,
      ...(shown !== incoming && {
        change: {
          field,
          was: shown,
          becomes: incoming,
          why: stored === undefined ? `${from.dataset} tells it.` : `${from.dataset} changed it.`,
        },
      }),
    }
  // What it said before and was not taken then is no news.
  const isNews = last === undefined || fold(last) !== fold(incoming)
  return {
    field,
    value: stored,
    ...(isNews && { change: { field, was: shown, kept: incoming, why: holder(field, stored, from) } }),
  }
}

/**
 * A bill moves on: what a data set states replaces `pending` and what a data set only inferred. A stated outcome that
 * differs from another stated one, or from the starter content's, is kept out and told.
 */
export function mergeOutcome(
  stored: Bill['outcome'] | undefined,
  incoming: RecordOutcome,
  from: ScalarMerge,
): MergedScalar<Bill['outcome']> {
  const field = 'outcome'
  const change = (becomes: string | undefined, why: string): MergeChange =>
    becomes === undefined
      ? { field, was: stored ?? null, kept: incoming.outcome, why }
      : { field, was: stored ?? null, becomes, why }
  if (stored === undefined)
    return { field, value: incoming.outcome, change: change(incoming.outcome, incoming.rule) }
  if (stored === incoming.outcome) return { field, value: stored }
  if (from.edited(field)) return { field, value: stored, change: change(undefined, 'A person edited it.') }
  const giver = [from.before, ...from.others].find((one) => one?.gave.includes(field))
  const isOwn = giver !== undefined && giver === from.before
  const isOnlyInferred = giver?.outcome.basis === 'inferred'
  const isStep = stored === 'pending' && (incoming.basis === 'stated' || giver !== undefined)
  if (isStep || isOwn || (isOnlyInferred && incoming.basis === 'stated' && incoming.outcome !== 'pending'))
    return { field, value: incoming.outcome, change: change(incoming.outcome, incoming.rule) }
  // A data set that knows of no end yet does not contradict one that does.
  if (incoming.outcome === 'pending') return { field, value: stored }
  const isNews = from.before?.outcome.outcome !== incoming.outcome
  return {
    field,
    value: stored,
    ...(isNews && { change: change(undefined, `${incoming.rule} ${holder(field, stored, from)}`) }),
  }
}
