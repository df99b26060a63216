/** Writing what was chosen of the starter content. */
import { AppError } from '#shared/contract/errors.ts'
import type { RowsRef } from '../../../store/row-journal.ts'
import { sectionDocument } from '../../../store/search-documents.ts'
import type { Store } from '../../../store/store.ts'
import type { Step } from '../steps.ts'
import type { StarterPlan } from './plan.ts'

/**
 * The records chosen with those that they name and the store does not have yet: an act comes with its bill, each fact with
 * its source.
 * @param wanted keys of records; undefined for all
 */
export function chosenRecords(
  plans: readonly StarterPlan[],
  wanted: ReadonlySet<string> | undefined,
): StarterPlan[] {
  const byKey = new Map(plans.map((plan) => [plan.row.record, plan]))
  const taken = new Set(wanted ?? byKey.keys())
  for (const key of taken) {
    for (const name of byKey.get(key)?.names ?? [])
      if (byKey.get(name)?.row.outcome === 'added') taken.add(name)
  }
  return plans.filter((plan) => taken.has(plan.row.record))
}

/** Writes a section's document for search from what the store has of it. */
function indexSection(store: Store, id: string): void {
  const section = store.sections.get(id)
  if (section) store.search.put(sectionDocument(section, store.sections.versionsOf(id)))
}

function writeRecord(store: Store, { row, written, sectionIds }: StarterPlan): void {
  for (const { ref, was, becomes } of written?.rows ?? []) {
    if (JSON.stringify(store.imports.readRows(ref)) !== JSON.stringify(was))
      throw new AppError(
        'CONFLICT',
        `${row.label} was changed since this was read. Review the starter content again. Nothing was changed.`,
        { where: row.record },
      )
    store.imports.writeRows(ref, becomes)
  }
  const [sectionId] = sectionIds
  if ((row.recordKind === 'section' || row.recordKind === 'section text') && sectionId !== undefined)
    indexSection(store, sectionId)
}

function rowsOf({ row, written, sectionIds }: StarterPlan): RowsRef[] {
  const own = (written?.rows ?? []).map(({ ref }) => ref)
  const isLaw = row.recordKind === 'section' || row.recordKind === 'section text'
  return isLaw
    ? [...own, ...sectionIds.map((id) => ({ table: 'search_document' as const, key: ['section', id] }))]
    : own
}

/** One step for each record that is written. To be run inside a transaction that defers the check of references. */
export function starterSteps(store: Store, picked: readonly StarterPlan[]): Step[] {
  return picked
    .filter(({ writes }) => writes)
    .map((plan) => ({ rows: rowsOf(plan), write: () => writeRecord(store, plan) }))
}

/** What the store notes of a review: which starter content it was, and how many records it left as they were. */
export const reviewRows: readonly RowsRef[] = [
  { table: 'meta', key: ['corpus_sha256'] },
  { table: 'meta', key: ['corpus_left_out'] },
]

export function noteReview(store: Store, sha256: string, leftOut: number): void {
  store.settings.setMeta('corpus_sha256', sha256)
  store.settings.setMeta('corpus_left_out', String(leftOut))
}
