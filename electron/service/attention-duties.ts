/** Duties that acts laid on someone and of which nothing is reported, as matters that need attention. */
import { type AttentionItem, routes } from '#shared/contract/index.ts'
import type { Obligation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { shortened } from './labels.ts'

const routeOf = (item: Obligation) => routes.council({ tab: 'obligations', item: item.id })

const byDue = (a: { due?: string }, b: { due?: string }) => (a.due ?? '9999').localeCompare(b.due ?? '9999')

function single(item: Obligation, kind: 'deadline' | 'nothing reported'): AttentionItem {
  return {
    kind,
    title: shortened(`${item.obligor}: ${item.duty}`),
    reason: item.stateNote,
    action: kind === 'deadline' ? 'See what is due' : 'See what the record says',
    route: routeOf(item),
    ...(item.due === undefined ? {} : { due: item.due }),
  }
}

/** One item for all such duties of an act, each alone would drown the rest; a lone duty speaks for itself. */
function ofAct(store: Store, actId: string, duties: readonly Obligation[]): AttentionItem[] {
  const [first, second] = duties.toSorted(byDue)
  if (!first) return []
  if (!second) return [single(first, 'nothing reported')]
  const act = store.acts.get(actId)?.number ?? actId
  const overdue = duties.filter((item) => item.due !== undefined).length
  const obligors = [...new Set(duties.map((item) => item.obligor))].join('; ')
  const dated = overdue === 0 ? '' : ` ${overdue} of them ${overdue === 1 ? 'is' : 'are'} past the date set.`
  return [
    {
      kind: 'nothing reported',
      title: `${act}: nothing is reported on ${duties.length} of its duties`,
      reason: shortened(`They are laid on: ${obligors}.`, 240) + dated,
      action: 'See what the record says',
      route: routeOf(first),
      ...(first.due === undefined ? {} : { due: first.due }),
    },
  ]
}

/**
 * @param today as `2026-11-22`, to tell a deadline ahead from one past
 * @returns `ahead`: each deadline, the soonest first; `unreported`: one item for each act, those with the earliest
 *   date missed first, then those with the most duties
 */
export function dutyItems(
  store: Store,
  today: string,
): { ahead: AttentionItem[]; unreported: AttentionItem[] } {
  const silent = store.council.obligations().filter((item) => item.state === 'nothing reported')
  const isAhead = (item: Obligation) => item.due !== undefined && item.due >= today
  const byAct = Map.groupBy(
    silent.filter((item) => !isAhead(item)),
    (item) => item.actId,
  )
  return {
    ahead: silent
      .filter(isAhead)
      .sort(byDue)
      .map((item) => single(item, 'deadline')),
    unreported: [...byAct]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([actId, duties]) => ofAct(store, actId, duties))
      .sort(byDue),
  }
}
