import { randomUUID } from 'node:crypto'
import type { Output } from '#shared/contract/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { recommendationLabel } from '../labels.ts'
import { recommendationView } from '../recommendation-view.ts'

export type Edited = Output<'tracking.decide'>

export const newId = (recommendationId: string, kind: string): string =>
  `${recommendationId}-${kind}-${randomUUID().slice(0, 8)}`

export const dayOf = (context: ServiceContext): string => context.now().toISOString().slice(0, 10)

export const recordOf = (store: Store, id: string): Recommendation =>
  found(store.recommendations.get(id), 'recommendation', id)

/** One edit of what hangs on a recommendation; see `editRecords`. */
export function editTracking(
  context: ServiceContext,
  id: string,
  action: string,
  rows: readonly RowsRef[],
  write: (store: Store) => void,
): Edited {
  const changeId = editRecords(context, {
    subjectKind: 'recommendation',
    subjectId: id,
    subjectLabel: recommendationLabel(recordOf(context.store(), id)),
    action,
    rows,
    write,
  })
  return { changeId, recommendation: recommendationView(context.store(), id) }
}

/** The rows of a status event. */
export const eventRows = (recommendationId: string, eventId: string): RowsRef[] => [
  { table: 'status_event', key: [recommendationId, eventId] },
  { table: 'status_event_element', key: [recommendationId, eventId] },
  { table: 'evidence', key: [recommendationId, eventId] },
]
