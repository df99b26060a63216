import { mergeVersions } from '#shared/law/datasets/merge-versions.ts'
import type { Bill, DocumentTarget } from '#shared/model/index.ts'
import type { Store } from '../../../store/store.ts'
import { editedFields } from '../edited-fields.ts'
import { dayInWords } from '../texts.ts'
import { Enrichment } from './enriched.ts'
import type { DocumentIdentity } from './identity.ts'
import { documentSourceId, type KnownFile } from './record.ts'
import { billTargets, newBill, outcomeOf, versionOf } from './told-of-bill.ts'

/** A date of the store, "2026-05-27", as a person reads it. */
const inWords = (date: string | undefined): string =>
  date?.length === 10 ? dayInWords(date) : (date ?? 'no day')

export interface EnrichedBill {
  readonly bill: Bill
  readonly isNew: boolean
  readonly brings: readonly string[]
  readonly kept: Enrichment['kept']
}

/**
 * The bill that a document belongs to, as the store has it or made from what the document says. What the store has
 * stays; what it lacks is filled.
 * @param today ISO date
 */
export function enrichedBill(
  store: Store,
  file: KnownFile,
  targets: readonly DocumentTarget[],
  today: string,
): EnrichedBill | undefined {
  const { identity } = file
  const named = identity.bill
  if (!named) return undefined
  const stored = store.bills.get(named.id)
  const old = stored ?? newBill(file, named, today)
  const more = new Enrichment(
    stored ? editedFields(store, 'bill', named.id) : new Set(),
    stored?.number ?? '',
  )
  const title = more.fill('title', old.title, identity.title)
  // "2016", where the starter content knew no more, becomes "2016 February".
  const isBareYear = old.session === String(old.year) && old.session !== named.session.session
  const session = isBareYear
    ? (more.fill('session', undefined, named.session.session) ?? old.session)
    : old.session
  const number = mergedNumber(old, named.number, more)
  const outcome = mergedOutcome(old, identity, more)
  const version = versionOf(identity)
  const actIds = new Set(store.acts.all().map((act) => act.id))
  if (identity.act && !identity.isVetoed) actIds.add(identity.act.id)
  const merged = mergeVersions(old, version && !more.isEdited('versions') ? [version] : [], actIds)
  for (const { label } of merged.added) more.bring(`version ${label}`)
  for (const { label, date } of merged.dated) more.bring(`${label} is of ${inWords(date)}`)
  for (const { version: one, date } of merged.differing)
    more.keep(`date of ${one.label}`, one.date ?? null, date)
  const takesTargets = old.targets.length === 0 && identity.kind !== 'amendment' && !more.isEdited('targets')
  const bill: Bill = {
    ...old,
    ...(title !== undefined && { title }),
    number,
    session,
    outcome,
    versions: merged.versions,
    targets: takesTargets ? billTargets(targets) : old.targets,
  }
  if (!stored) more.brings.unshift(`the bill ${named.number} (${named.session.session})`)
  const hasNews = !stored || more.brings.length > 0 || (takesTargets && bill.targets.length > 0)
  const source = { sourceId: documentSourceId(file), locator: 'The heading and the sections' }
  const isNamed = old.provenance.some((one) => one.sourceId === source.sourceId)
  return {
    bill: hasNews && !isNamed ? { ...bill, provenance: [...old.provenance, source] } : bill,
    isNew: !stored,
    brings: more.brings,
    kept: more.kept,
  }
}

/** A bill becomes a substitute on its way and stays one: that is news of it, not another bill. */
function mergedNumber(old: Bill, told: string, more: Enrichment): string {
  const becomes = told.startsWith('s') && told === `s${old.number}` && !more.isEdited('number')
  if (becomes) more.bring(`now ${told}, a substitute`)
  return becomes ? told : old.number
}

/** An act tells that its bill was enacted; a bill's text alone tells nothing of what became of it. */
function mergedOutcome(old: Bill, identity: DocumentIdentity, more: Enrichment): Bill['outcome'] {
  const told = outcomeOf(identity)
  if (told === 'pending' || told === old.outcome) return old.outcome
  if (old.outcome === 'pending' && !more.isEdited('outcome')) {
    more.bring(`outcome ${told}`)
    return told
  }
  more.keep('outcome', old.outcome, told)
  return old.outcome
}
