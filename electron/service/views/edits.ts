/** Naming a view, renaming it, saving what is shown now under its name, ordering and removing views. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import type { SavedView } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'

const viewOf = (store: Store, id: string): SavedView =>
  found(
    store.savedViews.all().find((view) => view.id === id),
    'saved view',
    id,
  )

/** @throws AppError INVALID_INPUT where another view of the screen has the name */
function refuseSameName(store: Store, { id, screen, name }: SavedView): void {
  const same = (one: SavedView) =>
    one.id !== id && one.screen === screen && one.name.toLowerCase() === name.toLowerCase()
  if (store.savedViews.all().some(same))
    throw new AppError('INVALID_INPUT', `There is a view “${name}” already. Choose another name.`, {
      where: 'name',
    })
}

function edit(
  context: ServiceContext,
  view: Pick<SavedView, 'id' | 'name'>,
  action: string,
  ids: readonly string[],
  write: (store: Store) => void,
): number {
  return editRecords(context, {
    subjectKind: 'saved view',
    subjectId: view.id,
    subjectLabel: view.name,
    action,
    rows: ids.map((id) => ({ table: 'saved_view' as const, key: [id] })),
    write,
  })
}

/** @throws AppError INVALID_INPUT (see the contract) */
export function addView(context: ServiceContext, input: ParsedInput<'view.add'>): Output<'view.add'> {
  const view: SavedView = { ...input, id: `view-${randomUUID().slice(0, 8)}` }
  const store = context.store()
  refuseSameName(store, view)
  const place = store.savedViews.all().length
  const changeId = edit(context, view, 'Saved a view', [view.id], (open) => open.savedViews.add(view, place))
  return { changeId, view }
}

/** @throws AppError NOT_FOUND, INVALID_INPUT (see the contract) */
export function changeView(
  context: ServiceContext,
  { id, name, query }: ParsedInput<'view.change'>,
): Output<'view.change'> {
  const store = context.store()
  const before = viewOf(store, id)
  const view = { ...before, name: name ?? before.name, query: query ?? before.query }
  refuseSameName(store, view)
  const action = view.name === before.name ? 'Saved a view anew' : 'Renamed a view'
  const changeId = edit(context, view, action, [id], (open) => open.savedViews.replace(view))
  return { changeId, view }
}

/** @throws AppError NOT_FOUND */
export function removeView(
  context: ServiceContext,
  { id }: ParsedInput<'view.remove'>,
): Output<'view.remove'> {
  const view = viewOf(context.store(), id)
  return { changeId: edit(context, view, 'Removed a view', [id], (open) => open.savedViews.remove(id)) }
}

/** @throws AppError INVALID_INPUT (see the contract) */
export function orderViews(
  context: ServiceContext,
  { ids }: ParsedInput<'view.order'>,
): Output<'view.order'> {
  const present = context
    .store()
    .savedViews.all()
    .map(({ id }) => id)
  const isSame = present.toSorted().join() === ids.toSorted().join()
  const [first] = ids
  if (!isSame || first === undefined)
    throw new AppError('INVALID_INPUT', 'The order must name each saved view once.', { where: 'ids' })
  const changeId = edit(context, { id: first, name: 'Saved views' }, 'Ordered the views', ids, (open) =>
    open.savedViews.setOrder(ids),
  )
  return { changeId }
}
