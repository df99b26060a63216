/** One record of a data set laid into the bill that the store has: what changes, what stays, and why. */
import type { Bill } from '../../model/legislation.ts'
import { plainNumber } from './bill-name.ts'
import { addedActions } from './merge-actions.ts'
import { mergeOutcome, mergeText, type ScalarMerge, saidOf } from './merge-fields.ts'
import { mergeVersions } from './merge-versions.ts'
import { type BillExtra, type BillRecord, type GivenField, givenField } from './model.ts'
import { order, saidBy, substance } from './said.ts'

/** The fields of a bill that a data set can touch. */
export type MergedField = GivenField | 'versions' | 'actions' | 'record'

/** For the preview and the log. Where `becomes` is absent the stored value was kept. */
export interface MergeChange {
  readonly field: MergedField
  readonly was: string | null
  readonly becomes?: string
  /** What the data set has instead, where the stored value was kept. */
  readonly kept?: string
  readonly why: string
}

export interface StoredBill {
  readonly bill: Bill
  readonly extra?: BillExtra
}

export interface MergeContext {
  /** Fields of the bill that a person edited: they stay. */
  readonly edited: ReadonlySet<string>
  /** The record of the import among the sources; the bill's provenance names it once something came from it. */
  readonly sourceId: string
  /** Acts that the store holds. */
  readonly knownActs: ReadonlySet<string>
}

export interface MergedBill {
  readonly bill: Bill
  readonly extra: BillExtra
  /** `same`: nothing to write, not even beside the bill. */
  readonly state: 'new' | 'changed' | 'same'
  readonly changes: readonly MergeChange[]
}

function emptyBill(record: BillRecord, sourceId: string): Bill {
  const { id, session, year, number } = record
  return {
    id,
    number,
    session,
    year,
    outcome: 'pending',
    targets: [],
    versions: [],
    actions: [],
    provisions: [],
    provenance: [{ sourceId, locator: record.source.place }],
  }
}

const listed = (words: readonly string[]): string => words.join('; ').slice(0, 2000)

function listChange(
  field: MergedField,
  words: readonly string[],
  isKept: boolean,
  dataset: string,
): MergeChange[] {
  if (words.length === 0) return []
  return isKept
    ? [{ field, was: null, kept: listed(words), why: 'A person edited this list.' }]
    : [{ field, was: null, becomes: listed(words), why: `${dataset} has them; the store had not.` }]
}

/**
 * Merges by session and number: `stored` is the bill with `incoming.id`. A value that a person edited stays; a value
 * of the starter content or a document stays where the data set differs, and the difference is told; a value that came
 * from this data set follows it; what is absent is filled. Lists only grow. An older copy of the data set changes
 * nothing. Importing the same again gives `same`.
 */
export function mergeBill(
  stored: StoredBill | undefined,
  incoming: BillRecord,
  context: MergeContext,
): MergedBill {
  const { dataset, asOf } = incoming.source
  const others = (stored?.extra?.said ?? []).filter(({ source }) => source.dataset !== dataset)
  const before = stored?.extra?.said.find(({ source }) => source.dataset === dataset)
  if (stored && before?.source.asOf !== undefined && asOf !== undefined && asOf < before.source.asOf) {
    const why = `This copy of ${dataset} ends on ${asOf}; the store has read one that reaches to ${before.source.asOf}.`
    const change: MergeChange = { field: 'record', was: before.source.asOf, kept: asOf, why }
    return { ...stored, extra: stored.extra ?? { said: [] }, state: 'same', changes: [change] }
  }
  const old = stored?.bill ?? emptyBill(incoming, context.sourceId)
  const edited = (field: string): boolean => stored !== undefined && context.edited.has(field)
  const from: ScalarMerge = { dataset, before, others, edited }
  const scalars = [
    mergeText('title', old.title, incoming.title, from),
    mergeSession(old, incoming, from),
    mergeNumber(old, incoming, from),
    mergeOutcome(stored ? old.outcome : undefined, incoming.outcome, from),
    mergeNote(old, incoming, from),
  ]
  const merged = mergeVersions(old, incoming.versions, context.knownActs)
  const actions = addedActions(old.actions, incoming.actions)
  const keepsVersions = edited('versions')
  const keepsActions = edited('actions')
  const changes = [
    ...scalars.flatMap(({ change }) => (change ? [change] : [])),
    ...listChange(
      'versions',
      merged.added.map(({ label }) => label),
      keepsVersions,
      dataset,
    ),
    ...listChange(
      'versions',
      merged.dated.map(({ label, date }) => `${label}: ${date}`),
      keepsVersions,
      dataset,
    ),
    ...merged.differing.map(
      ({ version, date }): MergeChange => ({
        field: 'versions',
        was: `${version.label}: ${version.date}`,
        kept: `${version.label}: ${date}`,
        why: `The store has another date than ${dataset}.`,
      }),
    ),
    ...listChange(
      'actions',
      actions.added.map(({ date, action }) => `${date} ${action}`),
      keepsActions,
      dataset,
    ),
  ]
  const values = Object.fromEntries(
    scalars.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
  ) as Partial<Pick<Bill, 'title' | 'session' | 'number' | 'outcome' | 'note'>>
  const links = keepsVersions
    ? merged.links.filter(({ versionId }) => old.versions.some(({ id }) => id === versionId))
    : merged.links
  const given = scalars.filter(({ change }) => change?.becomes !== undefined).map(({ field }) => field)
  const still = (before?.gave ?? []).filter((field) => saidOf(field, before) === old[field])
  const gave = givenField.options.filter((field) => given.includes(field) || still.includes(field))
  const said = saidBy(incoming, [...links], gave)
  const hasChanged = stored === undefined || changes.some(({ becomes }) => becomes !== undefined)
  const provenance = { sourceId: context.sourceId, locator: incoming.source.place }
  const isNamed = old.provenance.some(({ sourceId }) => sourceId === context.sourceId)
  const bill: Bill = {
    ...old,
    ...values,
    versions: keepsVersions ? old.versions : merged.versions,
    actions: keepsActions ? old.actions : actions.all,
    provenance: hasChanged && !isNamed ? [...old.provenance, provenance] : old.provenance,
  }
  const isSameSaid = before !== undefined && substance(before) === substance(said)
  const rest = others.map((one) => ({ ...one, gave: one.gave.filter((field) => !given.includes(field)) }))
  const extra: BillExtra = { said: [...rest, said].toSorted((a, b) => order(a) - order(b)) }
  const state = stored === undefined ? 'new' : hasChanged || !isSameSaid ? 'changed' : 'same'
  return state === 'same' && stored
    ? { bill: stored.bill, extra: stored.extra ?? extra, state, changes }
    : { bill, extra, state, changes }
}

/** "2016", where the starter content knew no more, becomes "2016 February". */
function mergeSession(old: Bill, incoming: BillRecord, from: ScalarMerge) {
  return mergeText('session', old.session === String(old.year) ? undefined : old.session, incoming.session, {
    ...from,
    was: old.session,
  })
}

/** A bill becomes a substitute and stays one; the sign is never taken away by a data set that does not know of it. */
function mergeNumber(old: Bill, incoming: BillRecord, from: ScalarMerge) {
  const isSameBill = plainNumber(old.number) === plainNumber(incoming.number)
  if (isSameBill && !incoming.number.startsWith('s')) return { field: 'number' as const, value: old.number }
  if (isSameBill && !old.number.startsWith('s'))
    return mergeText('number', undefined, incoming.number, { ...from, was: old.number })
  return mergeText('number', old.number, incoming.number, from)
}

/** What must be known of the record is the bill's note where it has no other; it is kept beside the bill in any case. */
function mergeNote(old: Bill, incoming: BillRecord, from: ScalarMerge) {
  const isOwn = from.before?.gave.includes('note') ?? false
  const note = incoming.notes.join(' ').slice(0, 2000)
  if (old.note !== undefined && (!isOwn || note === '')) return { field: 'note' as const, value: old.note }
  return mergeText('note', old.note, note || undefined, from)
}
