/** What applying a preview writes, in steps small enough for other calls to be answered between them. */
import { AppError } from '#shared/contract/errors.ts'
import type { ImportRow, ImportRunKind } from '#shared/contract/index.ts'
import type { RowsRef } from '../../store/row-journal.ts'
import type { Store } from '../../store/store.ts'
import { type BillPlan, billRecordRows, writeBill } from './bill-records/plan.ts'
import { type DocumentPlan, isKnown } from './documents/plan.ts'
import { documentRows, writeDocument } from './documents/write.ts'
import type { ReadPage } from './pages.ts'
import { type ImportPlan, rowsOfPlan } from './plan.ts'
import type { SectionPlan } from './plan-section.ts'
import { pageSourceId } from './prints.ts'
import { chosenRecords, noteReview, reviewRows, starterSteps } from './starter/write.ts'
import { pageRows, sectionRows, writePage, writeSection } from './write-section.ts'

/** What is written of a plan. */
export type Chosen = Pick<ImportPlan, 'sections' | 'documents' | 'bills' | 'starter'>

/** @throws AppError INVALID_INPUT for a record that the plan does not have, or where nothing would change */
export function chosen(plan: ImportPlan, records: readonly string[] | undefined): Chosen {
  const wanted = records && new Set(records)
  const known = new Set(rowsOfPlan(plan).map((row) => row.record))
  const strange = records?.find((record) => !known.has(record))
  if (strange !== undefined)
    throw new AppError('INVALID_INPUT', `This import does not bring ${strange}. Nothing was changed.`, {
      where: 'records',
    })
  const isWanted = (record: string): boolean => !wanted || wanted.has(record)
  const picked = {
    sections: plan.sections.filter((one) => isWanted(`section/${one.id}`)),
    documents: plan.documents.filter((one) => isWanted(one.row.record)),
    bills: plan.bills.filter((one) => isWanted(one.row.record)),
    ...(plan.starter && {
      starter: { ...plan.starter, records: chosenRecords(plan.starter.records, wanted) },
    }),
  }
  const starter = picked.starter?.records ?? []
  if ([...picked.sections, ...picked.documents, ...picked.bills, ...starter].some((one) => one.writes))
    return picked
  throw new AppError('INVALID_INPUT', 'Nothing would change: the store has all of this already.', {
    where: 'records',
  })
}

/** The pages whose record is needed and not in the store yet. */
function freshPages(store: Store, sections: readonly SectionPlan[], pages: readonly ReadPage[]): ReadPage[] {
  const used = new Set(sections.flatMap((section) => section.prints.map((print) => print.sourceId)))
  for (const section of sections)
    for (const { print } of section.versions) if (print.page) used.add(print.sourceId)
  const bySource = new Map(pages.map((read) => [pageSourceId(read), read]))
  return [...used]
    .flatMap((id) => bySource.get(id) ?? [])
    .filter((read) => !store.sources.get(pageSourceId(read)))
}

export interface Step {
  readonly rows: readonly RowsRef[]
  readonly write: () => void
}

/** The last step of bringing in starter content: which it was, and how much of it was left. */
function reviewStep(store: Store, plan: ImportPlan, picked: Chosen): Step[] {
  if (!plan.starter || !picked.starter) return []
  const { sha256, records } = plan.starter
  const count = (some: typeof records) => some.filter(({ writes }) => writes).length
  const leftOut = count(records) - count(picked.starter.records)
  return [{ rows: reviewRows, write: () => noteReview(store, sha256, leftOut) }]
}

/** Everything to be written, one small step after the other. Acts come before the law that they are held against. */
export function stepsOf(
  store: Store,
  plan: ImportPlan,
  picked: Chosen,
  pages: readonly ReadPage[],
  today: string,
): Step[] {
  const documents = picked.documents.filter((one) => one.writes)
  const bills = picked.bills.filter((one) => one.writes)
  const sections = picked.sections.filter((one) => one.writes)
  const acts = new Set(store.acts.all().map((act) => act.id))
  for (const { file } of documents) if (isKnown(file) && file.identity.act) acts.add(file.identity.act.id)
  return [
    ...freshPages(store, sections, pages).map((read) => ({
      rows: pageRows(read),
      write: () => writePage(store, read),
    })),
    ...bills.map((one: BillPlan) => ({
      rows: billRecordRows(one),
      write: () => writeBill(store, one, acts),
    })),
    ...documents.map((one: DocumentPlan) => ({
      rows: documentRows(one),
      write: () => writeDocument(store, one, today),
    })),
    ...sections.map((one) => ({ rows: sectionRows(one), write: () => writeSection(store, one) })),
    ...starterSteps(store, picked.starter?.records ?? []),
    ...reviewStep(store, plan, picked),
  ]
}

/** The sections whose printed texts must be held against the law again: a bill changes no law. */
export function touchedSections(picked: Chosen): string[] {
  const isAct = (one: DocumentPlan): boolean => one.row.documentKind === 'public act'
  const byActs = picked.documents
    .filter((one) => one.writes && isAct(one))
    .flatMap((one) => one.row.sectionIds)
  const written = picked.sections.filter((one) => one.writes).map((one) => one.id)
  const byStarter = (picked.starter?.records ?? [])
    .filter((one) => one.writes && (one.row.recordKind === 'act' || one.row.recordKind === 'section text'))
    .flatMap((one) => one.sectionIds)
  return [...new Set([...byActs, ...written, ...byStarter])]
}

export const kindOf = (rows: readonly Pick<ImportRow, 'kind'>[]): ImportRunKind => {
  const kinds = new Set(rows.map((row) => row.kind))
  if (kinds.size !== 1) return 'several'
  if (kinds.has('starter record')) return 'starter content'
  return kinds.has('document') ? 'documents' : kinds.has('bill record') ? 'bill records' : 'statutes'
}
