import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from './context.ts'
import { addEvent, confirmEvent } from './event-edits.ts'
import { searchEvidence } from './evidence-search.ts'
import { recommendationRow } from './recommendation-summary.ts'
import { recommendationView } from './recommendation-view.ts'
import { correctElement, recordPosition } from './record-edits.ts'
import { turns } from './turns.ts'

type Area =
  | 'recommendation.list'
  | 'recommendation.get'
  | 'recommendation.addEvent'
  | 'recommendation.confirmEvent'
  | 'recommendation.correctElement'
  | 'recommendation.recordPosition'
  | 'evidence.search'

export function recommendationHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'recommendation.list': async () => {
      const store = context.store()
      await store.recommendations.ready(turns())
      const owners = store.councilReports.owners()
      const withdrawals = store.councilReports.withdrawals()
      const rows = store.recommendations
        .all()
        .map((record) =>
          recommendationRow(record, { owner: owners.get(record.id), withdrawn: withdrawals.get(record.id) }),
        )
      return { rows }
    },
    'recommendation.get': ({ id }) => recommendationView(context.store(), id),
    'recommendation.addEvent': (input) => addEvent(context, input),
    'recommendation.confirmEvent': (input) => confirmEvent(context, input),
    'recommendation.correctElement': (input) => correctElement(context, input),
    'recommendation.recordPosition': (input) => recordPosition(context, input),
    'evidence.search': ({ text, limit }) => ({ results: searchEvidence(context.store(), text, limit) }),
  }
}
