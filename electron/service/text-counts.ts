import type { Store } from '../store/store.ts'

/** How many documents were read of each bill and act. */
export function textCounts(store: Store): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { billId, actId } of store.documents.all())
    for (const id of [billId, actId]) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
