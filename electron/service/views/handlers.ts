import type { Handlers, TimelineRow } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { turns } from '../turns.ts'
import { addView, changeView, orderViews, removeView } from './edits.ts'
import { timelineRow } from './timeline.ts'

type Area =
  | 'view.list'
  | 'view.add'
  | 'view.change'
  | 'view.remove'
  | 'view.order'
  | 'recommendation.timeline'

export function viewHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'view.list': () => ({ views: context.store().savedViews.all() }),
    'view.add': (input) => addView(context, input),
    'view.change': (input) => changeView(context, input),
    'view.remove': (input) => removeView(context, input),
    'view.order': (input) => orderViews(context, input),
    'recommendation.timeline': async () => {
      const { recommendations } = context.store()
      const rest = turns()
      await recommendations.ready(rest)
      const rows: TimelineRow[] = []
      for (const record of recommendations.all()) {
        rows.push(timelineRow(record))
        await rest()
      }
      return { rows }
    },
  }
}
