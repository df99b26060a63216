/** The log of changes, and undoing. */
import { AppError } from '#shared/contract/errors.ts'
import { type ChangeEntry, type Handlers, routes } from '#shared/contract/index.ts'
import type { LoggedChange } from '../store/changes.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { putBackRecords } from './edit-records.ts'
import { found } from './found.ts'
import { undoRun } from './imports/undo.ts'
import { keptTextRoute, putBackKeptText } from './kept-texts.ts'
import { recommendationLabel } from './labels.ts'
import { putBack } from './parts.ts'

/** The page of what a change is about. */
function subjectRoute(store: Store, kind: string, id: string): string {
  if (kind === 'import') return routes.import({ run: id })
  if (kind === 'starter content') return routes.import()
  if (kind === 'kept text') return keptTextRoute(store, id)
  if (kind === 'attention') return routes.attention()
  const tab = councilTabs[kind]
  if (tab !== undefined) return routes.council({ tab, item: id })
  if (kind === 'framework') return routes.frameworks({ framework: id })
  if (kind === 'case figure') return routes.figures({ tab: 'cases', section: id })
  if (kind === 'reporting round') return routes.council({ tab: 'reporting', round: id })
  if (kind === 'saved view' || kind === 'report') return routes.recommendations()
  return routes.recommendation(id)
}

/** Subjects that live on a tab of the council's page. */
const councilTabs: Readonly<Record<string, string>> = {
  obligation: 'obligations',
  seat: 'members',
  'standing rules': 'ledger',
}

/** The label is made anew: standing and dissents are those of today. */
export function changeEntry(store: Store, change: LoggedChange): ChangeEntry {
  const { id, at, action, subjectKind, subjectId, before, after, undoneAt } = change
  const isImport = subjectKind === 'import'
  const record = subjectKind === 'recommendation' ? store.recommendations.get(subjectId) : undefined
  const stands = undoneAt === null && change.overlaid === 0
  return {
    id,
    at,
    action,
    subjectKind,
    subjectId,
    subjectLabel: record ? recommendationLabel(record) : change.subjectLabel,
    route: subjectRoute(store, subjectKind, subjectId),
    before,
    after,
    undoneAt,
    canUndo: stands && (!isImport || store.imports.get(subjectId)?.canUndo === true),
  }
}

async function undo(context: ServiceContext, id: number): Promise<ChangeEntry> {
  const store = context.store()
  const wanted = found(store.changes.get(id), 'change', id)
  if (wanted.partKind === 'import') {
    // An import is put back beside the store, so that it can be read meanwhile.
    await undoRun(context, wanted.partId)
    return changeEntry(store, found(store.changes.get(id), 'change', id))
  }
  store.transaction(() => {
    const change = found(store.changes.get(id), 'change', id)
    const conflict = (message: string) => new AppError('CONFLICT', message, { where: `change ${id}` })
    if (change.undoneAt !== null) throw conflict('This change was undone already.')
    if (change.overlaid === 1) throw conflict('A later change rests on this one. Undo the later one first.')
    const at = context.now().toISOString()
    if (change.partKind === 'kept text') putBackKeptText(store, change, at)
    else if (change.partKind === 'rows') putBackRecords(store, change)
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
