/** The source of what a person enters: it exists while something rests on it. */
import { handSourceId } from '#shared/model/index.ts'
import { sourceDocument } from '../store/search-documents.ts'
import type { Store } from '../store/store.ts'

export { handSourceId }

/** Whether something that was recorded as done names a document that was entered by hand. */
const provesDuty = (store: Store): boolean =>
  store.councilWork
    .completions()
    .some(({ evidence }) => evidence.some((one) => one.kind === 'document' && one.sourceId === handSourceId))

/** Makes sure that the source is there. */
export function ensureHandSource(store: Store): void {
  if (store.sources.get(handSourceId)) return
  const source = {
    id: handSourceId,
    title: 'Entered by hand',
    kind: 'entered by hand' as const,
    publisher: 'The people who use this copy of Charter Oak',
    reliability: 'reported' as const,
    reliabilityReason:
      'Entered by a person, who names where it is recorded. Charter Oak has not seen that record.',
  }
  store.sources.add(source)
  store.search.put(sourceDocument(source))
}

/** Takes the source away when nothing rests on it any more, so that undoing leaves the store as it was. */
export function forgetHandSource(store: Store): void {
  const evidenced = store.recommendations.evidenceFrom(handSourceId).length > 0
  if (evidenced || store.provenance.usesOf(handSourceId).length > 0 || provesDuty(store)) return
  store.sources.remove(handSourceId)
  store.search.remove('source', handSourceId)
}
