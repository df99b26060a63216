import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { turns } from '../turns.ts'
import { ReportJobs } from './jobs.ts'
import { previewReport } from './preview.ts'
import { chosenRecords } from './selection.ts'

type Area = 'statusReport.preview' | 'statusReport.export' | 'statusReport.progress' | 'statusReport.cancel'

export function councilReportHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const jobs = new ReportJobs()
  context.onStop(() => jobs.cancelAll())
  const today = () => context.now().toISOString().slice(0, 10)
  return {
    async 'statusReport.preview'({ asOf = today(), years }) {
      await context.store().recommendations.ready(turns())
      return previewReport(context.store(), { asOf, years })
    },
    async 'statusReport.export'({ asOf = today(), years, format, job }) {
      // What cannot be reported on is refused before a thread is begun.
      await context.store().recommendations.ready(turns())
      chosenRecords(context.store(), { asOf, years })
      const { name, mime, bytes } = await jobs.run(job, {
        database: context.keeper.paths.database,
        version: context.options.version,
        format,
        asOf,
        years,
      })
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return { name, mime, base64: buffer.toString('base64'), bytes: bytes.byteLength }
    },
    'statusReport.progress': ({ job }) => ({ step: jobs.step(job) }),
    'statusReport.cancel': ({ job }) => ({ cancelled: jobs.cancel(job) }),
  }
}
