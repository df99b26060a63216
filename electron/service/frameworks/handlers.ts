import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import {
  beginFramework,
  mapSection,
  putCriterion,
  putFramework,
  removeCriterion,
  removeFramework,
  unmapSection,
} from './edits.ts'
import { searchSections } from './sections.ts'
import { applyTable, exportMapping, previewTable, template } from './tables.ts'
import { frameworkRows, frameworkView } from './view.ts'

type Area = Extract<keyof Handlers, `framework.${string}`>

export function frameworkHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'framework.list': () => ({ rows: frameworkRows(context.store()) }),
    'framework.get': ({ id }) => frameworkView(context.store(), id),
    'framework.begin': (input) => beginFramework(context, input),
    'framework.put': (input) => putFramework(context, input),
    'framework.remove': ({ id }) => removeFramework(context, id),
    'framework.putCriterion': (input) => putCriterion(context, input),
    'framework.removeCriterion': (input) => removeCriterion(context, input),
    'framework.map': (input) => mapSection(context, input),
    'framework.unmap': (input) => unmapSection(context, input),
    'framework.sections': ({ text, limit }) => ({ results: searchSections(context.store(), text, limit) }),
    'framework.template': template,
    'framework.previewTable': (input) => previewTable(context, input),
    'framework.applyTable': (input) => applyTable(context, input),
    'framework.export': (input) => exportMapping(context, input),
  }
}
