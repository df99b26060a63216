import { AppError } from '#shared/contract/errors.ts'
import type { ImportRun } from '#shared/contract/index.ts'
import { entryInWords } from '../../store/imports.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { Slices } from './slices.ts'

/** How many sets of rows are put back before other calls get their turn. */
const AT_ONCE = 20

/** @throws AppError NOT_FOUND, CONFLICT where the run cannot be undone */
function undoable(store: Store, runId: string): ImportRun {
  const run = found(store.imports.get(runId), 'import', runId)
  const conflict = (message: string) => new AppError('CONFLICT', message, { where: runId })
  if (run.undoneAt !== null) throw conflict('This import was undone already.')
  if (!run.canUndo) throw conflict('A later import rests on this one. Undo the later one first.')
  return run
}

/**
 * Puts back exactly what a run wrote, on a connection of its own, so that the store can be read meanwhile, and marks its
 * change as undone.
 * @throws AppError NOT_FOUND; CONFLICT where it was undone, or what it wrote was changed since
 */
export async function undoRun(context: ServiceContext, runId: string): Promise<ImportRun> {
  undoable(context.store(), runId)
  const slices = new Slices(new AbortController().signal)
  const writing = context.keeper.beginWriting()
  try {
    const { store } = writing
    const { changeId } = undoable(store, runId)
    const at = context.now().toISOString()
    const entries = store.imports.entriesOf(runId)
    for (const entry of entries) {
      if (!store.imports.stands(entry))
        throw new AppError(
          'CONFLICT',
          `What this import wrote was changed since (${entryInWords(entry)}), so it was not undone.`,
          { where: runId },
        )
      await slices.rest()
    }
    for (let end = entries.length; end > 0; end -= AT_ONCE) {
      store.imports.putBackEntries(entries.slice(Math.max(0, end - AT_ONCE), end))
      await slices.rest()
    }
    store.imports.markUndone(runId, at)
    store.changes.markUndone(changeId, at)
    writing.commit()
  } catch (error) {
    writing.rollback()
    throw error
  }
  return found(context.store().imports.get(runId), 'import', runId)
}
