import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { turns } from '../turns.ts'
import { addElement, createRecommendation, editRecommendation, putReport } from './edits.ts'
import { decideLink, lineageList, removeLink } from './lineage.ts'
import { reportRows } from './list.ts'
import { applyTable, previewTable, template } from './tables.ts'

type Area =
  | 'report.list'
  | 'report.put'
  | 'recommendation.create'
  | 'recommendation.edit'
  | 'recommendation.addElement'
  | 'table.template'
  | 'table.preview'
  | 'table.apply'
  | 'lineage.list'
  | 'lineage.decide'
  | 'lineage.remove'

export function reportHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'report.list': async () => {
      await context.store().recommendations.ready(turns())
      return reportRows(context.store())
    },
    'report.put': (input) => putReport(context, input),
    'recommendation.create': (input) => createRecommendation(context, input),
    'recommendation.edit': (input) => editRecommendation(context, input),
    'recommendation.addElement': (input) => addElement(context, input),
    'table.template': (input) => template(input),
    'table.preview': (input) => previewTable(context, input),
    'table.apply': (input) => applyTable(context, input),
    'lineage.list': ({ recommendationId }) => lineageList(context.store(), recommendationId),
    'lineage.decide': (input) => decideLink(context, input),
    'lineage.remove': (input) => removeLink(context, input),
  }
}
