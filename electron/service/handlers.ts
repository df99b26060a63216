import type { Handlers } from '#shared/contract/index.ts'
import { appHandlers } from './app.ts'
import { caseFigureHandlers } from './case-figures/handlers.ts'
import { changeHandlers } from './changes.ts'
import { compareHandlers } from './compare.ts'
import type { ServiceContext } from './context.ts'
import { councilHandlers } from './council.ts'
import { councilReportHandlers } from './council-report/handlers.ts'
import { documentHandlers } from './documents/handlers.ts'
import { dutyHandlers } from './duties/handlers.ts'
import { exportHandlers } from './exports.ts'
import { frameworkHandlers } from './frameworks/handlers.ts'
import { importHandlers } from './imports/handlers.ts'
import { keptTextHandlers } from './kept-texts.ts'
import { ledgerHandlers } from './ledger/handlers.ts'
import { legislationHandlers } from './legislation.ts'
import { lineageHandlers } from './lineage.ts'
import { overviewHandlers } from './overview.ts'
import { recommendationHandlers } from './recommendations.ts'
import { reportHandlers } from './reports/handlers.ts'
import { roundHandlers } from './rounds/handlers.ts'
import { searchHandlers } from './search.ts'
import { sourceHandlers } from './sources.ts'
import { statuteHandlers } from './statutes.ts'
import { trackingHandlers } from './tracking/handlers.ts'
import { viewHandlers } from './views/handlers.ts'

/** Every procedure of the contract; a missing one does not compile. */
export function createHandlers(context: ServiceContext): Handlers {
  const compare = compareHandlers(context)
  return {
    ...appHandlers(context),
    ...changeHandlers(context),
    ...overviewHandlers(context),
    ...viewHandlers(context),
    ...recommendationHandlers(context),
    ...statuteHandlers(context),
    ...legislationHandlers(context),
    ...documentHandlers(context),
    ...lineageHandlers(context),
    ...compare,
    ...exportHandlers(context, compare),
    ...keptTextHandlers(context),
    ...importHandlers(context),
    ...sourceHandlers(context),
    ...councilHandlers(context),
    ...dutyHandlers(context),
    ...ledgerHandlers(context),
    ...trackingHandlers(context),
    ...reportHandlers(context),
    ...roundHandlers(context),
    ...frameworkHandlers(context),
    ...caseFigureHandlers(context),
    ...councilReportHandlers(context),
    ...searchHandlers(context),
  }
}
