import { AppError } from '#shared/contract/errors.ts'
import type { ImportRun } from '#shared/contract/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'

/** Puts back what a run wrote, inside a transaction of the caller. @throws AppError CONFLICT */
export function putBackRun(store: Store, runId: string, at: string): void {
  const run = found(store.imports.get(runId), 'import', runId)
  const conflict = (message: string) => new AppError('CONFLICT', message, { where: runId })
  if (run.undoneAt !== null) throw conflict('This import was undone already.')
  if (!run.canUndo) throw conflict('A later import rests on this one. Undo the later one first.')
  const moved = store.imports.changedSince(runId)
  if (moved) throw conflict(`What this import wrote was changed since (${moved}), so it was not undone.`)
  store.imports.putBack(runId, at)
}

/** Undoes a run, and marks its change as undone. @throws AppError NOT_FOUND, CONFLICT */
export function undoRun(context: ServiceContext, runId: string): ImportRun {
  const store = context.store()
  store.transaction(() => {
    const at = context.now().toISOString()
    const { changeId } = found(store.imports.get(runId), 'import', runId)
    putBackRun(store, runId, at)
    store.changes.markUndone(changeId, at)
  })
  return found(store.imports.get(runId), 'import', runId)
}
