/** Places where elements were found and that nobody decided on: one item for each document. */
import { type AttentionItem, routes } from '#shared/contract/index.ts'
import { actionOf } from '#shared/council/attention/index.ts'
import type { Store } from '../../store/store.ts'
import { documentName } from '../tracking/document-name.ts'
import { traceReader, tracesOf } from '../tracking/trace-views.ts'

export function waitingPlaces(store: Store): AttentionItem[] {
  const documents = store.documents.all().filter(({ kind }) => kind !== 'amendment')
  const reader = traceReader(store)
  return documents.flatMap((record): AttentionItem[] => {
    const waiting = tracesOf(store, reader, record, { state: 'proposed' }).length
    if (waiting === 0) return []
    const count = waiting === 1 ? 'Words of 1 element were' : `Words of ${waiting} elements were`
    return [
      {
        kind: 'place waiting',
        title: documentName(store, record),
        reason: `${count} found in it, and nobody has decided whether they are what was asked.`,
        action: actionOf('place waiting'),
        route: routes.proposals({ show: 'places' }),
      },
    ]
  })
}
