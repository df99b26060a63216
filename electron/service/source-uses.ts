/** Every place of a source that a record rests on, with the record in words and its address. */
import { routes, type SourceUse } from '#shared/contract/index.ts'
import type { ProvenanceUse } from '../store/provenance.ts'
import type { Store } from '../store/store.ts'
import { billLabel, recommendationLabel, sectionLabel, shortened } from './labels.ts'

interface Words {
  readonly recordLabel: string
  readonly route: string
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((item) => [item.id, item]))

/** How records are named, by kind; each list is read once. */
function namer(store: Store): (use: ProvenanceUse) => Words {
  const recommendations = byId(store.recommendations.all())
  const seats = byId(store.council.seats())
  const activities = byId(store.council.activities())
  const obligations = byId(store.council.obligations())
  const figures = byId(store.sources.figures())

  function recommendation(id: string, positionId?: string): Words {
    const record = recommendations.get(id)
    const position = record?.positions.find((item) => item.id === positionId)
    const label = record ? recommendationLabel(record) : id
    return {
      recordLabel: position ? `${label}: ${position.holder} ${position.stance}` : label,
      route: routes.recommendation(id),
    }
  }

  function version(id: string): Words {
    const record = store.sections.version(id)
    if (!record) return { recordLabel: id, route: routes.statutes() }
    const recordLabel = `${sectionLabel(record.sectionId)}, ${record.label}`
    return { recordLabel, route: routes.section(record.sectionId, { version: id }) }
  }

  return ({ recordKind, recordId }) => {
    switch (recordKind) {
      case 'section':
        return { recordLabel: sectionLabel(recordId), route: routes.section(recordId) }
      case 'section version':
        return version(recordId)
      case 'act':
        return { recordLabel: store.acts.get(recordId)?.number ?? recordId, route: routes.act(recordId) }
      case 'bill': {
        const bill = store.bills.get(recordId)
        return { recordLabel: bill ? billLabel(bill) : recordId, route: routes.bill(recordId) }
      }
      case 'document':
        return {
          recordLabel: store.documents.get(recordId)?.label ?? recordId,
          route: routes.document(recordId),
        }
      case 'recommendation':
        return recommendation(recordId)
      case 'position': {
        const [id = recordId, positionId] = recordId.split('/')
        return recommendation(id, positionId)
      }
      case 'seat':
        return {
          recordLabel: seats.get(recordId)?.label ?? recordId,
          route: routes.council({ tab: 'members', item: recordId }),
        }
      case 'activity': {
        const recordLabel = shortened(activities.get(recordId)?.text ?? recordId)
        return { recordLabel, route: routes.council({ tab: 'activities', item: recordId }) }
      }
      case 'obligation': {
        const recordLabel = shortened(obligations.get(recordId)?.duty ?? recordId)
        return { recordLabel, route: routes.council({ tab: 'obligations', item: recordId }) }
      }
      case 'reporting round':
        return {
          recordLabel: 'Law enforcement reporting round',
          route: routes.council({ tab: 'reporting', item: recordId }),
        }
      case 'figure':
        return {
          recordLabel: figures.get(recordId)?.label ?? recordId,
          route: routes.figures({ figure: recordId }),
        }
    }
  }
}

/** Provenance first, then evidence of status events. */
export function sourceUses(store: Store, sourceId: string): SourceUse[] {
  const name = namer(store)
  const provenance = store.provenance.usesOf(sourceId).map((use) => {
    return { locator: use.locator, quotation: use.quotation, recordKind: use.recordKind, ...name(use) }
  })
  const evidence = store.recommendations.evidenceFrom(sourceId).map((row) => {
    const record = store.recommendations.get(row.recommendationId)
    return {
      locator: row.locator ?? '',
      quotation: row.quotation,
      recordKind: 'status event',
      recordLabel: record ? recommendationLabel(record) : row.recommendationId,
      route: routes.recommendation(row.recommendationId, { event: row.eventId }),
    }
  })
  return [...provenance, ...evidence]
}
