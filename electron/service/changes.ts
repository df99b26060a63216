/** The log of changes, and undoing. */
import { AppError } from '#shared/contract/errors.ts'
import { type ChangeEntry, type Handlers, routes } from '#shared/contract/index.ts'
import type { LoggedChange } from '../store/changes.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { found } from './found.ts'
import { putBackRun } from './imports/undo.ts'
import { keptTextRoute, putBackKeptText } from './kept-texts.ts'
import { recommendationLabel } from './labels.ts'
import { putBack } from './parts.ts'

/** The label is made anew: standing and dissents are those of today. */
export function changeEntry(store: Store, change: LoggedChange): ChangeEntry {
  const { id, at, action, subjectKind, subjectId, before, after, undoneAt } = change
  const isKeptText = subjectKind === 'kept text'
  const isImport = subjectKind === 'import'
  const record = isKeptText || isImport ? undefined : store.recommendations.get(subjectId)
  const stands = undoneAt === null && change.overlaid === 0
  return {
    id,
    at,
    action,
    subjectKind,
    subjectId,
    subjectLabel: record ? recommendationLabel(record) : change.subjectLabel,
    route: isImport
      ? routes.import({ run: subjectId })
      : isKeptText
        ? keptTextRoute(store, subjectId)
        : routes.recommendation(subjectId),
    before,
    after,
    undoneAt,
    canUndo: stands && (!isImport || store.imports.get(subjectId)?.canUndo === true),
  }
}

function undo(context: ServiceContext, id: number): ChangeEntry {
  const store = context.store()
  store.transaction(() => {
    const change = found(store.changes.get(id), 'change', id)
    const conflict = (message: string) => new AppError('CONFLICT', message, { where: `change ${id}` })
    if (change.undoneAt !== null) throw conflict('This change was undone already.')
    if (change.overlaid === 1) throw conflict('A later change rests on this one. Undo the later one first.')
    const at = context.now().toISOString()
    if (change.partKind === 'import') putBackRun(store, change.partId, at)
    else if (change.partKind === 'kept text') putBackKeptText(store, change, at)
    else putBack(store, change)
    store.changes.markUndone(id, at)
  })
  return changeEntry(store, found(store.changes.get(id), 'change', id))
}

export function changeHandlers(context: ServiceContext): Pick<Handlers, 'changes.list' | 'changes.undo'> {
  return {
    'changes.list': ({ limit, beforeId, subjectId }) => {
      const store = context.store()
      const changes = store.changes.list(limit + 1, beforeId, subjectId)
      return {
        changes: changes.slice(0, limit).map((change) => changeEntry(store, change)),
        more: changes.length > limit,
      }
    },
    'changes.undo': ({ id }) => undo(context, id),
  }
}
