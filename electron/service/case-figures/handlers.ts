import type { Handlers, Output } from '#shared/contract/index.ts'
import { caseQuestions } from '#shared/council/reporting/index.ts'
import { compareSections } from '#shared/law/citation.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { putFigure, removeFigure } from './edits.ts'
import { applyTable, previewTable, template } from './tables.ts'

type Area = Extract<keyof Handlers, `cases.${string}`>

function list(store: Store, sectionId: string | undefined): Output<'cases.list'> {
  const figures = sectionId === undefined ? store.caseFigures.all() : store.caseFigures.ofSection(sectionId)
  const catchlines = new Map<string, string | null>()
  for (const { sectionId: id } of figures)
    if (!catchlines.has(id)) catchlines.set(id, store.sections.get(id)?.catchline ?? null)
  return {
    rows: figures
      .map((figure) => ({ ...figure, catchline: catchlines.get(figure.sectionId) ?? null }))
      .sort((a, b) => compareSections(a.sectionId, b.sectionId)),
    questions: caseQuestions(figures),
  }
}

export function caseFigureHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'cases.list': ({ sectionId }) => list(context.store(), sectionId),
    'cases.put': (input) => putFigure(context, input),
    'cases.remove': ({ id }) => removeFigure(context, id),
    'cases.template': template,
    'cases.previewTable': (input) => previewTable(context, input),
    'cases.applyTable': (input) => applyTable(context, input),
  }
}
