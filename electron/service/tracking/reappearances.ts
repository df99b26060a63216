/** Words of bills that died, found again in another document. */
import { type ReappearanceView, routes } from '#shared/contract/index.ts'
import { type Fragment, findReappearances, type TracedSection } from '#shared/council/traces/index.ts'
import { isAfterAdjournment } from '#shared/law/sessions.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { billIdOf } from '../documents/rows.ts'
import { mentionsOf } from '../recommendation-summary.ts'
import { stampedCache } from '../stamped-cache.ts'
import { documentName } from './document-name.ts'
import { tracedSections } from './traced-documents.ts'

/** A bill that can no longer become law: told so, or of a regular session that ended without an act of it in the store. */
function isDead(store: Store, billId: string, today: string): boolean {
  const bill = store.bills.get(billId)
  if (!bill || bill.outcome === 'enacted' || store.acts.idOfBill(billId) !== undefined) return false
  if (bill.outcome === 'not enacted' || bill.outcome === 'vetoed') return true
  return !/special/i.test(bill.session) && isAfterAdjournment(bill.year, today)
}

/** What a section would have made law: its inserted words, all of them where it is new law. */
function insertedWords(section: TracedSection): string {
  if (!section.marks) return section.isNew ? section.after : ''
  return section.marks
    .filter(({ op }) => op === 'insert')
    .map(({ text }) => text)
    .join('\n')
}

interface Origin {
  readonly record: DraftedDocument
  readonly section: TracedSection
}

/** Of each dead bill but the document's own the last text that was read. */
function origins(store: Store, own: string | undefined, today: string): Origin[] {
  const billIds = new Set(
    store.documents.all().flatMap((record) => (record.billId === undefined ? [] : [record.billId])),
  )
  return [...billIds]
    .filter((billId) => billId !== own && isDead(store, billId, today))
    .flatMap((billId) => {
      const record = store.documents.ofBill(billId).findLast(({ kind }) => kind !== 'amendment')
      return record ? tracedSections(store, record.id).map((section) => ({ record, section })) : []
    })
}

const sideOf = (store: Store, record: DraftedDocument, number: string) => ({
  documentId: record.id,
  label: documentName(store, record),
  number,
  route: routes.document(record.id, { section: number }),
})

interface FoundAgain {
  readonly from: readonly Origin[]
  readonly found: ReturnType<typeof findReappearances>
}
/** Texts and the outcomes of bills change by imports only; a day more may end a session. */
const foundAgain = stampedCache<FoundAgain>(40)

function searched(store: Store, record: DraftedDocument, today: string): FoundAgain {
  return foundAgain(store, `${record.id} ${today}`, () => {
    const from = origins(store, billIdOf(store, record), today)
    const fragments = from.map(
      ({ section }, index): Fragment => ({ id: String(index), text: insertedWords(section) }),
    )
    return { from, found: findReappearances(fragments, tracedSections(store, record.id)) }
  })
}

/** @param today `YYYY-MM-DD` */
export function reappearancesIn(store: Store, record: DraftedDocument, today: string): ReappearanceView[] {
  const { from, found } = searched(store, record, today)
  const sections = tracedSections(store, record.id)
  const byNumber = new Map(sections.map((section) => [section.number, section]))
  const pins = store.tracking.pins().filter(({ state }) => state === 'confirmed')
  return found.flatMap((one): ReappearanceView[] => {
    const origin = from[Number(one.fragmentId)]
    const [run] = one.runs
    if (!origin || !run) return []
    const pinned = pins.filter(
      (pin) => pin.documentId === origin.record.id && pin.documentSection === origin.section.number,
    )
    return [
      {
        from: sideOf(store, origin.record, origin.section.number),
        in: sideOf(store, record, one.sectionNumber),
        words: run.words,
        share: one.share,
        quotation: (byNumber.get(one.sectionNumber)?.after ?? '').slice(run.section.start, run.section.end),
        reason: one.reason,
        recommendations: mentionsOf(
          store,
          pinned.map(({ recommendationId }) => recommendationId),
        ),
      },
    ]
  })
}
