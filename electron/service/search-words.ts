/** What a search hit says of its record beside the match: title, facts, address. */
import { routes, type SearchHit, type SearchKind } from '#shared/contract/index.ts'
import { amountInWords } from '#shared/council/amount.ts'
import { deriveStatus, statusAwaitsConfirmation } from '#shared/council/index.ts'
import type { Store } from '../store/store.ts'
import { recommendationLabel, sectionLabel, shortened } from './labels.ts'

export type HitWords = Pick<SearchHit, 'title' | 'detail' | 'route'>

/** For the kinds that are read as lists: each list is read once, when a hit first needs it. */
function once<T>(read: () => readonly (T & { readonly id: string })[]): (id: string) => T | undefined {
  let records: Map<string, T> | undefined
  return (id) => {
    records ??= new Map(read().map((record) => [record.id, record]))
    return records.get(id)
  }
}

/** An act or a bill with its number first: several bear the same title. */
function numbered({ number, title }: { number: string; title?: string | undefined }): string {
  return title === undefined ? number : `${number}: ${title}`
}

/** Names the record of a hit; undefined where the record is gone. */
export function hitNamer(store: Store): (kind: SearchKind, recordId: string) => HitWords | undefined {
  const figure = once(() => store.sources.figures())
  const claim = once(() => store.sources.claims())
  const obligation = once(() => store.council.obligations())
  const seat = once(() => store.council.seats())
  const activity = once(() => store.council.activities())
  const round = once(() => store.council.rounds())

  function council(recordId: string): HitWords | undefined {
    const [part, id = ''] = recordId.split('/')
    if (part === 'seat') {
      const record = seat(id)
      const holders = record?.holders.map((holder) => holder.name).join(', ')
      return (
        record && {
          title: record.label,
          detail: holders || 'Council seat',
          route: routes.council({ tab: 'members', item: id }),
        }
      )
    }
    if (part === 'activity') {
      const record = activity(id)
      const detail = `Council ${record?.kind}, ${record?.year}`
      return (
        record && {
          title: shortened(record.text),
          detail,
          route: routes.council({ tab: 'activities', item: id }),
        }
      )
    }
    const record = round(id)
    const detail = `${record?.received} of ${record?.departments} departments`
    return (
      record && {
        title: `Law enforcement reports, ${record.year}`,
        detail,
        route: routes.council({ tab: 'reporting', item: id }),
      }
    )
  }

  /** A bill or act as drafted; the index names it `document/<id>`. */
  function drafted(id: string): HitWords | undefined {
    const record = store.documents.get(id)
    const bill = record?.billId === undefined ? undefined : store.bills.get(record.billId)
    const words = [record?.kind, bill && `${bill.number} (${bill.session})`, record?.date]
    return (
      record && {
        title: record.title === undefined ? record.label : `${record.label}: ${record.title}`,
        detail: [...words.filter(Boolean), 'text'].join(' · '),
        route: routes.document(id),
      }
    )
  }

  function law(kind: SearchKind, id: string): HitWords | undefined {
    if (id.startsWith('document/')) return drafted(id.slice('document/'.length))
    if (kind === 'section') {
      const record = store.sections.get(id)
      const detail = `chapter ${record?.chapter} · ${record?.status}`
      return record && { title: `${sectionLabel(id)} ${record.catchline}`, detail, route: routes.section(id) }
    }
    if (kind === 'act') {
      const record = store.acts.get(id)
      return (
        record && {
          title: numbered(record),
          detail: `public act · ${record.year}`,
          route: routes.act(id),
        }
      )
    }
    const record = store.bills.get(id)
    const detail = `${record?.session} · ${record?.outcome}`
    return record && { title: numbered(record), detail, route: routes.bill(id) }
  }

  function document(kind: SearchKind, id: string): HitWords | undefined {
    if (kind === 'source') {
      const record = store.sources.get(id)
      return (
        record && {
          title: record.title,
          detail: `${record.kind} · graded ${record.reliability}`,
          route: routes.source(id),
        }
      )
    }
    if (kind === 'figure') {
      const record = figure(id)
      return (
        record && {
          title: record.label,
          detail: `${amountInWords(record)} · ${record.period} · graded ${record.reliability}`,
          route: routes.figures({ figure: id }),
        }
      )
    }
    const record = claim(id)
    return (
      record && {
        title: `Unchecked: “${shortened(record.quotation)}”`,
        detail: record.verdict,
        route: routes.source(record.sourceId, { claim: id }),
      }
    )
  }

  return (kind, id) => {
    switch (kind) {
      case 'recommendation': {
        const record = store.recommendations.get(id)
        if (!record) return undefined
        const unconfirmed = statusAwaitsConfirmation(record) ? ', unconfirmed' : ''
        const detail = `${recommendationLabel(record)} · ${deriveStatus(record).whole.status}${unconfirmed}`
        return { title: record.shortTitle, detail, route: routes.recommendation(id) }
      }
      case 'obligation': {
        const record = obligation(id)
        const act = record && store.acts.get(record.actId)
        const detail = `${act?.number ?? record?.actId} · ${record?.state}`
        return (
          record && {
            title: shortened(`${record.obligor}: ${record.duty}`),
            detail,
            route: routes.council({ tab: 'obligations', item: id }),
          }
        )
      }
      case 'council':
        return council(id)
      case 'section':
      case 'act':
      case 'bill':
        return law(kind, id)
      default:
        return document(kind, id)
    }
  }
}
