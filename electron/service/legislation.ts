/** Acts and bills: the list and both pages. */
import type { ActView, BillView, Handlers, LegislationRow } from '#shared/contract/index.ts'
import type { Act, Bill } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { recommendationsByRow } from './act-rows.ts'
import type { ServiceContext } from './context.ts'
import { documentRow, documentsOf } from './documents/rows.ts'
import { found } from './found.ts'
import { mentionsOf } from './recommendation-summary.ts'
import { textCounts } from './text-counts.ts'
import { sourcesOf } from './version-view.ts'

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

function actRow(act: Act, bills: Map<string, Bill>, texts: number): LegislationRow {
  const bill = act.billId === undefined ? undefined : bills.get(act.billId)
  return {
    kind: 'act',
    id: act.id,
    number: act.number,
    session: bill?.session ?? String(act.year),
    year: act.year,
    title: act.title ?? null,
    outcome: 'public act',
    effective: act.effective ?? null,
    sectionIds: unique(act.sections.flatMap((section) => section.sectionId ?? [])),
    counterpart: bill ? { id: bill.id, number: bill.number } : null,
    texts,
  }
}

/** The sections that a bill's record names: those that it would change first, then those that its provisions concern. */
function targetsOf({ targets, provisions }: Bill): Bill['targets'] {
  const named = new Set(targets.map((target) => target.sectionId))
  const concerned = unique(provisions.flatMap((provision) => provision.sectionId ?? []))
  return [...targets, ...concerned.filter((id) => !named.has(id)).map((sectionId) => ({ sectionId }))]
}

function billRow(bill: Bill, acts: Map<string, Act>, texts: number): LegislationRow {
  const act = acts.get(bill.id)
  return {
    kind: 'bill',
    id: bill.id,
    number: bill.number,
    session: bill.session,
    year: bill.year,
    title: bill.title ?? null,
    outcome: bill.outcome,
    effective: null,
    sectionIds: unique(targetsOf(bill).map((target) => target.sectionId)),
    counterpart: act ? { id: act.id, number: act.number } : null,
    texts,
  }
}

/** Newest first; of one year, acts before bills. */
function rows(store: Store): LegislationRow[] {
  const acts = store.acts.all()
  const bills = store.bills.all()
  const billsById = new Map(bills.map((bill) => [bill.id, bill]))
  const actsByBill = new Map(
    acts.flatMap((act) => (act.billId === undefined ? [] : [[act.billId, act] as const])),
  )
  const texts = textCounts(store)
  return [
    ...acts.map((act) => actRow(act, billsById, texts.get(act.id) ?? 0)),
    ...bills.map((bill) => billRow(bill, actsByBill, texts.get(bill.id) ?? 0)),
  ].sort((a, b) => b.year - a.year || a.kind.localeCompare(b.kind) || a.number.localeCompare(b.number))
}

function actView(store: Store, id: string): ActView {
  const record = found(store.acts.get(id), 'act', id)
  const bill = record.billId === undefined ? undefined : store.bills.get(record.billId)
  const evidenced = store.recommendations.idsByEvidence('act_id', id)
  const byRow = recommendationsByRow(store, record, evidenced)
  return {
    record,
    // Newest first.
    documents: documentsOf(store, { actId: id })
      .reverse()
      .map((one) => documentRow(store, one)),
    bill: bill ? { id: bill.id, number: bill.number, session: bill.session } : null,
    sections: record.sections.map((row) => {
      const target = row.sectionId === undefined ? undefined : store.sections.get(row.sectionId)
      return {
        ...row,
        catchline: target?.catchline ?? null,
        targetStatus: target?.status ?? null,
        inStore: target !== undefined,
        recommendations: mentionsOf(store, byRow.get(row) ?? []),
      }
    }),
    recommendations: mentionsOf(store, [...evidenced, ...store.recommendations.idsNamingAct(id)]),
    obligations: store.council
      .obligations()
      .filter((item) => item.actId === id)
      .map(({ id: obligationId, actSection, obligor, duty, state }) => {
        return { id: obligationId, actSection: actSection ?? null, obligor, duty, state }
      }),
    sources: sourcesOf(store, record.provenance),
  }
}

function billView(store: Store, id: string): BillView {
  const record = found(store.bills.get(id), 'bill', id)
  const actId = store.acts.idOfBill(id)
  const act = actId === undefined ? undefined : store.acts.get(actId)
  return {
    record,
    documents: documentsOf(store, { billId: id, actId }).map((one) => documentRow(store, one)),
    sponsors: store.bills.sponsorsOf(id),
    act: act ? { id: act.id, number: act.number } : null,
    targets: targetsOf(record).map((target) => {
      const section = store.sections.get(target.sectionId)
      return {
        sectionId: target.sectionId,
        provision: target.provision ?? null,
        effective: target.effective ?? null,
        catchline: section?.catchline ?? null,
        inStore: section !== undefined,
      }
    }),
    recommendations: mentionsOf(store, [
      ...store.recommendations.idsByEvidence('bill_id', id),
      ...(act ? store.recommendations.idsByEvidence('act_id', act.id) : []),
    ]),
    sources: record.provenance.map(({ sourceId, locator, quotation }) => {
      const title = store.sources.get(sourceId)?.title ?? sourceId
      return quotation === undefined ? { sourceId, title, locator } : { sourceId, title, locator, quotation }
    }),
  }
}

export function legislationHandlers(
  context: ServiceContext,
): Pick<Handlers, 'legislation.list' | 'act.get' | 'bill.get'> {
  return {
    'legislation.list': () => ({ rows: rows(context.store()) }),
    'act.get': ({ id }) => actView(context.store(), id),
    'bill.get': ({ id }) => billView(context.store(), id),
  }
}
