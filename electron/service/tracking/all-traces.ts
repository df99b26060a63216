/** Traces of one document or of all: document after document, so that other calls are answered meanwhile. */
import type { Output, ParsedInput, TraceView } from '#shared/contract/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import { byStage } from '../../store/documents.ts'
import type { Store } from '../../store/store.ts'
import { found } from '../found.ts'
import { turns } from '../turns.ts'
import { traceReader, tracesOf } from './trace-views.ts'

/** Every text of a bill or act, those of one bill in order of stage: what was dropped comes after what it stood in. */
function tracedDocuments(store: Store): DraftedDocument[] {
  const ownerOf = ({ billId, actId, id }: DraftedDocument) => billId ?? actId ?? id
  return store.documents
    .all()
    .filter(({ kind }) => kind !== 'amendment')
    .sort((a, b) => ownerOf(a).localeCompare(ownerOf(b)) || byStage(a, b))
}

/** @throws AppError NOT_FOUND */
export async function allTraces(
  store: Store,
  { documentId, limit, ...filter }: ParsedInput<'tracking.traces'>,
): Promise<Output<'tracking.traces'>> {
  const documents =
    documentId === undefined
      ? tracedDocuments(store)
      : [found(store.documents.get(documentId), 'document', documentId)]
  const rest = turns()
  const reader = traceReader(store)
  const rows: TraceView[] = []
  let total = 0
  for (const record of documents) {
    const traces = tracesOf(store, reader, record, filter)
    total += traces.length
    for (const draw of traces.slice(0, Math.max(0, limit - rows.length))) rows.push(...draw())
    await rest()
  }
  return { rows, total }
}
