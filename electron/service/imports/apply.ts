import { AppError } from '#shared/contract/errors.ts'
import type { ImportRow, ImportRun, ImportRunKind } from '#shared/contract/index.ts'
import { type JournalEntry, mergedEntries, type RowsRef } from '../../store/row-journal.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { type BillPlan, billRecordRows, writeBill } from './bill-records/plan.ts'
import { type DocumentPlan, isKnown } from './documents/plan.ts'
import { documentRows, writeDocument } from './documents/write.ts'
import type { ImportResult } from './jobs.ts'
import type { ReadPage } from './pages.ts'
import { type ImportPlan, rowsOfPlan, type SectionPlan } from './plan.ts'
import { pageSourceId } from './prints.ts'
import { recheckedRows, recheckPrints } from './recheck.ts'
import { countRows } from './rows.ts'
import { brings, runSources, runSubject } from './run-words.ts'
import type { Slices } from './slices.ts'
import { pageRows, sectionRows, writePage, writeSection } from './write-section.ts'

/** How many rows of the journal are written before other calls get their turn. */
const ROWS_AT_ONCE = 100

/** What is written of a plan. */
type Chosen = Pick<ImportPlan, 'sections' | 'documents' | 'bills'>

/** @throws AppError INVALID_INPUT for a record that the plan does not have, or where nothing would change */
function chosen(plan: ImportPlan, records: readonly string[] | undefined): Chosen {
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
  }
  if ([...picked.sections, ...picked.documents, ...picked.bills].some((one) => one.writes)) return picked
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

interface Step {
  readonly rows: readonly RowsRef[]
  readonly write: () => void
}

/** Everything to be written, one small step after the other. Acts come before the law that they are held against. */
function stepsOf(store: Store, picked: Chosen, pages: readonly ReadPage[], today: string): Step[] {
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
  ]
}

/** The sections whose printed texts must be held against the law again. */
function touchedSections(picked: Chosen): string[] {
  const byActs = picked.documents.filter((one) => one.writes).flatMap((one) => one.row.sectionIds)
  const written = picked.sections.filter((one) => one.writes).map((one) => one.id)
  return [...new Set([...byActs, ...written])]
}

const kindOf = (rows: readonly Pick<ImportRow, 'kind'>[]): ImportRunKind => {
  const kinds = new Set(rows.map((row) => row.kind))
  if (kinds.size !== 1) return 'several'
  return kinds.has('document') ? 'documents' : kinds.has('bill record') ? 'bill records' : 'statutes'
}

export interface Applying {
  readonly records: readonly string[] | undefined
  readonly slices: Slices
  readonly onProgress: (done: number, total: number, what: string) => void
}

/**
 * Backs the store up and writes a plan, or the records of it that are named, in one transaction on a connection of its
 * own, so that the store can be read meanwhile.
 * @throws AppError CONFLICT when another import was applied or undone since the plan was made; INVALID_INPUT; Cancelled
 */
export async function applyPlan(
  context: ServiceContext,
  { plan, pages }: ImportResult,
  { records, slices, onProgress }: Applying,
): Promise<ImportRun> {
  const stale = 'Another import was applied or undone meanwhile. Read the files again.'
  if (context.store().imports.stamp() !== plan.stamp)
    throw new AppError('CONFLICT', stale, { where: 'jobId' })
  const picked = chosen(plan, records)
  onProgress(0, 0, 'Backing up')
  const backup = (await context.keeper.makeBackupBeside('before import')).name
  await slices.rest()
  const at = context.now().toISOString()
  const today = at.slice(0, 10)
  const writing = context.keeper.beginWriting()
  try {
    const { store } = writing
    store.imports.deferReferences()
    if (store.imports.stamp() !== plan.stamp) throw new AppError('CONFLICT', stale, { where: 'jobId' })
    const steps = stepsOf(store, picked, pages, today)
    const touched = touchedSections(picked)
    const total = steps.length + touched.length
    const entries: JournalEntry[] = []
    let done = 0
    const step = async (rows: readonly RowsRef[], write: () => void): Promise<void> => {
      for (const entry of store.imports.watch(rows, write)) entries.push(entry)
      onProgress(++done, total, 'Writing')
      await slices.rest()
    }
    for (const { rows, write } of steps) await step(rows, write)
    const baselines: ImportRun['baselines'] = []
    for (const id of touched)
      await step(recheckedRows(store, id), () => {
        baselines.push(...recheckPrints(store, id, today))
      })
    const rows = rowsOfPlan(picked)
    const counts = countRows(rows)
    const kind = kindOf(rows)
    const id = store.imports.add(
      {
        kind,
        appliedAt: at,
        origin: pages[0]?.origin ?? 'files',
        counts,
        baselines,
        sources: runSources(plan, pages),
        backup,
        changeId: 0,
      },
      [],
    )
    const written = mergedEntries(entries)
    for (let from = 0; from < written.length; from += ROWS_AT_ONCE) {
      store.imports.addRows(id, written.slice(from, from + ROWS_AT_ONCE), from)
      await slices.rest()
    }
    const changeId = store.changes.add({
      at,
      action: `Brought in ${brings[kind]}`,
      subjectKind: 'import',
      subjectId: id,
      subjectLabel: runSubject(picked, pages),
      partKind: 'import',
      partId: id,
      before: null,
      after: JSON.stringify(counts),
    })
    store.imports.setChange(id, changeId)
    writing.commit()
    return found(context.store().imports.get(id), 'import', id)
  } catch (error) {
    writing.rollback()
    throw error
  }
}
