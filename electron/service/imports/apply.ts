import { AppError } from '#shared/contract/errors.ts'
import type { ImportRun } from '#shared/contract/index.ts'
import { type JournalEntry, mergedEntries, type RowsRef } from '../../store/row-journal.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import type { ImportResult } from './jobs.ts'
import { rowsOfPlan } from './plan.ts'
import { recheckedRows, recheckPrints } from './recheck.ts'
import { countRows } from './rows.ts'
import { brings, originOf, runSources, runSubject } from './run-words.ts'
import type { Slices } from './slices.ts'
import { chosen, kindOf, stepsOf, touchedSections } from './steps.ts'

/** How many rows of the journal are written before other calls get their turn. */
const ROWS_AT_ONCE = 100

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
    const steps = stepsOf(store, plan, picked, pages, today)
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
        origin: originOf({ plan, pages }),
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
