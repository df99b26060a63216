import { type Handlers, type ObligationRow, routes } from '#shared/contract/index.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'

/** Obligations with the act that lays them down. */
function obligationRows(store: Store): ObligationRow[] {
  return store.council.obligations().map((item) => ({
    ...item,
    actNumber: store.acts.get(item.actId)?.number ?? item.actId,
    route: routes.council({ tab: 'obligations', item: item.id }),
  }))
}

export function councilHandlers(context: ServiceContext): Pick<Handlers, 'council.get'> {
  return {
    'council.get': () => {
      const store = context.store()
      return {
        seats: store.council.seats(),
        activities: store.council.activities(),
        obligations: obligationRows(store),
        rounds: store.council.rounds(),
      }
    },
  }
}
