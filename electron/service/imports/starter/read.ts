import { readCorpus } from '../../../importing/corpus.ts'
import type { ServiceContext } from '../../context.ts'
import type { ImportResult } from '../jobs.ts'
import { rowsOfPlan } from '../plan.ts'
import { countRows } from '../rows.ts'
import type { Slices } from '../slices.ts'
import { planStarter } from './plan.ts'

/**
 * Reads the starter content that came with the program and plans bringing it in.
 * @throws AppError STORE_UNAVAILABLE that names the file of it that cannot be read
 */
export async function readStarter(
  context: ServiceContext,
  slices: Slices,
  onProgress: (done: number, total: number) => void,
): Promise<ImportResult> {
  const store = context.store()
  const stamp = store.imports.stamp()
  const read = readCorpus(context.options.corpusFolder)
  await slices.rest()
  const now = context.now()
  const records = await planStarter(store, read, now, slices, onProgress)
  const starter = {
    sha256: read.sha256,
    version: context.options.version,
    readOn: now.toISOString().slice(0, 10),
    records,
  }
  const planned = { sections: [], documents: [], bills: [], starter }
  return {
    pages: [],
    plan: { ...planned, counts: countRows(rowsOfPlan(planned)), stamp },
    faults: [],
    warnings: [],
  }
}
