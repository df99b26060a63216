/** How every edit of a recommendation is made: one transaction for the change, its search document and its log entry. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { PartKind } from '../store/changes.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { found } from './found.ts'
import { recommendationLabel } from './labels.ts'
import { indexAgain, partKey, readPart } from './parts.ts'
import { recommendationView } from './recommendation-view.ts'

export interface Edit {
  readonly recommendationId: string
  /** For the log: "Added a status event". */
  readonly action: string
  readonly partKind: PartKind
  readonly partId: string
  /** Writes the change; it is handed the record as it is. */
  readonly write: (store: Store, record: Recommendation) => void
}

/** An id for a part that a person adds, such as `2017-16-event-1f0c92ab`. */
export function newPartId(recommendationId: string, kind: 'event' | 'position'): string {
  return `${recommendationId}-${kind}-${randomUUID().slice(0, 8)}`
}

/** Makes the edit, or none of it. @throws AppError NOT_FOUND, and whatever `write` throws */
export function makeEdit(context: ServiceContext, edit: Edit): Output<'recommendation.addEvent'> {
  const store = context.store()
  const { recommendationId, partKind, partId, action } = edit
  const changeId = store.transaction(() => {
    const record = found(store.recommendations.get(recommendationId), 'recommendation', recommendationId)
    const before = readPart(store, recommendationId, partKind, partId)
    edit.write(store, record)
    const after = readPart(store, recommendationId, partKind, partId)
    if (before === after) {
      throw new AppError('INVALID_INPUT', 'Nothing would change: the record already says this.', {
        where: 'input',
      })
    }
    indexAgain(store, recommendationId)
    return store.changes.add({
      at: context.now().toISOString(),
      action,
      subjectKind: 'recommendation',
      subjectId: recommendationId,
      subjectLabel: recommendationLabel(record),
      partKind,
      partId: partKey(recommendationId, partId),
      before,
      after,
    })
  })
  return { changeId, recommendation: recommendationView(store, recommendationId) }
}
