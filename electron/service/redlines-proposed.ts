/** What bills that did not become law would have done to the sections that a recommendation names. */
import type { RedlinePair } from '#shared/contract/index.ts'
import { inOrder } from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { draftersChange } from './documents/drafters-change.ts'
import { type DocumentReading, documentReading, sectionOf } from './documents/reading.ts'
import { knownBill } from './known-legislation.ts'
import { billLabel, sectionLabel } from './labels.ts'

/** The latest text of a bill that was read. */
function latestText(store: Store, billId: string): DocumentReading | undefined {
  const last = store.documents.ofBill(billId).findLast(({ kind }) => kind !== 'amendment')
  return last && documentReading(store, last.id)
}

/** The bills that events name as evidence, but for those that were enacted: of these the act tells. */
function billsNamed(store: Store, record: Recommendation): string[] {
  const ids = inOrder(record.events).flatMap((event) =>
    event.evidence.flatMap((item) => (item.kind === 'bill' ? [item.billId] : [])),
  )
  return [...new Set(ids)].filter((id) => knownBill(store, id)?.outcome !== 'enacted')
}

function pairsOf(
  store: Store,
  reading: DocumentReading,
  title: string,
  named: ReadonlySet<string>,
): RedlinePair[] {
  const seen = new Set<string>()
  return store.documents.targetsOf(reading.record.id).flatMap((target): RedlinePair[] => {
    const { sectionId, number } = target
    const section = sectionOf(reading, number)
    const key = `${number} ${sectionId}`
    if (sectionId === undefined || !named.has(sectionId) || !section || seen.has(key)) return []
    seen.add(key)
    const subject = {
      title: `${sectionLabel(sectionId)}, by ${title}, S.\u00a0${number}`,
      purpose: 'proposed' as const,
      sectionId,
    }
    const change = draftersChange(store, reading, section, sectionId)
    return 'before' in change
      ? [{ ...subject, shown: true, ...change, warnings: [...change.warnings] }]
      : [{ ...subject, shown: false, reason: change.reason }]
  })
}

/** One for each section of a bill's latest text that touches a section which the recommendation names. */
export function proposedRedlines(store: Store, record: Recommendation): RedlinePair[] {
  const asked = record.elements.flatMap(({ ask }) => (ask ? [ask.sectionId] : []))
  const named = new Set([...record.sections.map(({ sectionId }) => sectionId), ...asked])
  return billsNamed(store, record).flatMap((billId) => {
    const bill = knownBill(store, billId)
    const reading = bill && latestText(store, billId)
    return bill && reading
      ? pairsOf(store, reading, `${billLabel(bill)}, ${reading.record.label}`, named)
      : []
  })
}
