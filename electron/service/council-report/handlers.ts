import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { FileJobs } from '../file-jobs.ts'
import { turns } from '../turns.ts'
import { previewReport } from './preview.ts'
import { chosenRecords } from './selection.ts'
import { startReport } from './start-report.ts'

/** How many reports are written at once: each takes a thread and reads the whole record. */
const mostReports = 2

type Area = 'statusReport.preview' | 'statusReport.export' | 'statusReport.progress' | 'statusReport.cancel'

export function councilReportHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const jobs = new FileJobs(startReport, mostReports, 'reports')
  context.onStop(() => jobs.cancelAll())
  const today = () => context.now().toISOString().slice(0, 10)
  return {
    async 'statusReport.preview'({ asOf = today(), years }) {
      await context.store().recommendations.ready(turns())
      return previewReport(context.store(), { asOf, years })
    },
    'statusReport.export': ({ asOf = today(), years, format, job }) =>
      jobs.run(job, async () => {
        // What cannot be reported on is refused before a thread is begun.
        await context.store().recommendations.ready(turns())
        chosenRecords(context.store(), { asOf, years })
        const { database } = context.keeper.paths
        return { database, version: context.options.version, format, asOf, years }
      }),
    'statusReport.progress': ({ job }) => ({ step: jobs.step(job) }),
    'statusReport.cancel': ({ job }) => ({ cancelled: jobs.cancel(job) }),
  }
}
