/** The records that a citation names. */
import { routes, type SearchKind } from '#shared/contract/index.ts'
import type { Citation } from '#shared/law/citation/model.ts'
import { actKey, compareSections } from '#shared/law/citation.ts'
import type { Standing } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { actIndex, billsCited } from './act-index.ts'
import type { RecommendationNumber } from './recommendation-number.ts'

export interface CitedRecord {
  readonly kind: SearchKind
  readonly id: string
  /** Address at the very place that is cited. */
  readonly route: string
}

const path = (provision: readonly string[]) => provision.map((label) => `(${label})`).join('')

function acts(store: Store, citation: Extract<Citation, { kind: 'act' }>): CitedRecord[] {
  const act = actIndex(store.acts.all()).get(actKey(citation))
  return act ? [{ kind: 'act', id: act.id, route: routes.act(act.id, { section: citation.section }) }] : []
}

/** A bare "17-32" is read as a section; where none has that number, an act of that number is what was meant. */
function actByBareNumber(store: Store, number: string): CitedRecord[] {
  const act = store.acts.all().find((item) => item.number.replace(/^.*?\s/, '') === number)
  return act ? [{ kind: 'act', id: act.id, route: routes.act(act.id) }] : []
}

/** Every recommendation of that number, of that year where one is named; newest first. */
export function numberedRecommendations(store: Store, named: RecommendationNumber): CitedRecord[] {
  return store.recommendations
    .all()
    .filter((item) => item.number === named.number && item.year === (named.year ?? item.year))
    .toReversed()
    .map((item) => ({ kind: 'recommendation', id: item.id, route: routes.recommendation(item.id) }))
}

/** Every recommendation of that standing, newest year first. */
export function standingRecords(store: Store, standing: Standing): CitedRecord[] {
  return store.recommendations
    .all()
    .filter((item) => item.standing === standing)
    .toSorted((a, b) => b.year - a.year || a.number - b.number)
    .map((item) => ({ kind: 'recommendation', id: item.id, route: routes.recommendation(item.id) }))
}

/** In the order in which they are best shown; empty where the store has none of them. */
export function citedRecords(store: Store, citation: Citation): CitedRecord[] {
  const section = (id: string, provision = ''): CitedRecord => ({
    kind: 'section',
    id,
    route: routes.section(id, { provision }),
  })
  switch (citation.kind) {
    case 'section':
      return store.sections.has(citation.section)
        ? [section(citation.section, path(citation.provision))]
        : actByBareNumber(store, citation.section)
    case 'section-range':
      return store.sections
        .all()
        .filter(
          (row) => compareSections(citation.from, row.id) <= 0 && compareSections(row.id, citation.to) <= 0,
        )
        .map((row) => section(row.id))
    case 'act':
      return acts(store, citation)
    case 'bill':
      return billsCited(store.bills.all(), citation).map((bill) => ({
        kind: 'bill',
        id: bill.id,
        route: routes.bill(bill.id),
      }))
    case 'chapter':
      return store.sections
        .all()
        .filter((row) => row.chapter === citation.chapter)
        .map((row) => section(row.id))
  }
}
