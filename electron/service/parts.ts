/** The parts of a recommendation that a person can change, as the log keeps them: read, written and put back. */
import { AppError } from '#shared/contract/errors.ts'
import type { Element, Position, Recommendation, StatusEvent } from '#shared/model/index.ts'
import type { LoggedChange, PartKind } from '../store/changes.ts'
import { recommendationDocument } from '../store/search-documents.ts'
import type { Store } from '../store/store.ts'
import { found } from './found.ts'
import { forgetHandSource } from './hand-source.ts'

/** A part's id in the log: ids of parts need only be unique within their recommendation. */
export function partKey(recommendationId: string, partId: string): string {
  return `${recommendationId}/${partId}`
}

function partsOf(record: Recommendation, kind: PartKind): readonly { readonly id: string }[] {
  if (kind === 'status event') return record.events
  return kind === 'element' ? record.elements : record.positions
}

/** The part as it is now, as JSON; null where there is none. */
export function readPart(
  store: Store,
  recommendationId: string,
  kind: PartKind,
  partId: string,
): string | null {
  const record = found(store.recommendations.get(recommendationId), 'recommendation', recommendationId)
  const part = partsOf(record, kind).find((item) => item.id === partId)
  return part ? JSON.stringify(part) : null
}

function putEvent(store: Store, id: string, now: string | null, then: string | null, partId: string): void {
  const { parts } = store.recommendations
  if (then === null) parts.removeEvent(id, partId)
  else if (now === null) parts.addEvent(id, JSON.parse(then) as StatusEvent)
  else parts.replaceEvent(id, JSON.parse(then) as StatusEvent)
}

function putPosition(store: Store, id: string, then: string | null, partId: string): void {
  const { parts } = store.recommendations
  if (then === null) {
    parts.removePosition(id, partId)
    forgetHandSource(store)
  } else parts.addPosition(id, JSON.parse(then) as Position)
}

/** Writes the record's search document anew: what is found is what stands. */
export function indexAgain(store: Store, recommendationId: string): void {
  const record = found(store.recommendations.get(recommendationId), 'recommendation', recommendationId)
  store.search.put(recommendationDocument(record))
}

/**
 * Puts the part of a logged change back as it was before.
 * @throws AppError CONFLICT when the part is no longer as the change left it
 */
export function putBack(store: Store, change: LoggedChange): void {
  const { subjectId, partKind, before, after } = change
  const partId = change.partId.slice(subjectId.length + 1)
  const now = readPart(store, subjectId, partKind, partId)
  if (now !== after) {
    throw new AppError(
      'CONFLICT',
      'What this change made has been changed since, so it cannot be undone. Nothing was changed.',
      {
        where: `change ${change.id}`,
      },
    )
  }
  if (partKind === 'status event') putEvent(store, subjectId, now, before, partId)
  else if (partKind === 'position') putPosition(store, subjectId, before, partId)
  else if (before !== null)
    store.recommendations.parts.replaceElement(subjectId, JSON.parse(before) as Element)
  indexAgain(store, subjectId)
}
