/** Law and legislation in: files or the legislature's site, a preview, one press, a run that can be undone. */
import { AppError } from '#shared/contract/errors.ts'
import type { Handlers, ParsedInput } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { applyPlan } from './apply.ts'
import { editionsOfFiles } from './editions-of-files.ts'
import { type ImportJob, type ImportResult, jobView } from './jobs.ts'
import { planImport } from './plan.ts'
import { change, preview, resultOf } from './preview.ts'
import { printsOf } from './prints.ts'
import { type ReadFiles, readFiles } from './read-files.ts'
import { readSite, wantedChapters } from './read-site.ts'
import { Slices } from './slices.ts'
import { readStarter } from './starter/read.ts'
import { leaveStarter, starterState } from './starter/state.ts'
import { undoRun } from './undo.ts'

type Area =
  | 'import.begin'
  | 'import.addFile'
  | 'import.read'
  | 'import.preview'
  | 'import.change'
  | 'import.apply'
  | 'import.runs'
  | 'import.starter'
  | 'import.leaveStarter'
  | 'import.undo'
  | 'job.get'
  | 'job.cancel'

const shortName = (name: string): string => name.split(/[\\/]/).at(-1) ?? name

export function importHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const { jobs } = context
  const today = () => context.now().toISOString().slice(0, 10)

  async function result(
    job: ImportJob,
    { pages, documents, dataSets, faults, warnings }: ReadFiles,
  ): Promise<ImportResult> {
    const slices = new Slices(job.stop.signal)
    const read = await printsOf(pages, slices)
    const brought = { prints: read.prints, documents, dataSets }
    const plan = await planImport(context.store(), brought, today(), slices, (done, total) => {
      job.progress = { done, total, what: 'Comparing with the store' }
    })
    return { pages, plan, faults, warnings: [...warnings, ...read.warnings] }
  }

  function startFiles(job: ImportJob, edition: ParsedInput<'import.read'>['edition']): void {
    job.files.checkComplete()
    const editions = editionsOfFiles(job.files, edition)
    const total = job.files.count
    jobs.run(job, async () => {
      const slices = new Slices(job.stop.signal)
      const read = await readFiles(job.files, editions, today(), slices, (done, name) => {
        job.progress = { done, total, what: `Reading ${shortName(name)}` }
      })
      return result(job, read)
    })
  }

  function startSite(job: ImportJob, from: { chapters: readonly string[]; supplements: boolean }): void {
    const wanted = wantedChapters(context.store(), from.chapters)
    jobs.run(job, async () => {
      const { pages, warnings } = await readSite({
        wanted,
        supplements: from.supplements,
        dataFolder: context.options.dataFolder,
        options: context.site,
        signal: job.stop.signal,
        onProgress: (done, total, what) => {
          job.progress = { done, total, what }
        },
      })
      return result(job, { pages, documents: [], dataSets: [], faults: [], warnings })
    })
  }

  function startStarter(job: ImportJob): void {
    jobs.run(job, () =>
      readStarter(context, new Slices(job.stop.signal), (done, total) => {
        job.progress = { done, total, what: 'Comparing the starter content with the store' }
      }),
    )
  }

  return {
    'import.starter': () => starterState(context),
    'import.leaveStarter': ({ jobId }) => leaveStarter(context, jobs.in('ready', jobId)),
    'import.begin': ({ from }) => {
      if (from.kind === 'site') wantedChapters(context.store(), from.chapters)
      return { jobId: jobs.begin(from).id }
    },
    'import.addFile': ({ jobId, ...part }) => {
      const job = jobs.in('collecting', jobId)
      if (job.from.kind !== 'files')
        throw new AppError('CONFLICT', 'This import takes no files.', {
          where: 'jobId',
        })
      job.files.add(part)
      job.progress = { done: 0, total: job.files.count, what: `Took ${shortName(part.name)}` }
      return jobView(job)
    },
    'import.read': ({ jobId, edition }) => {
      const job = jobs.in('collecting', jobId)
      if (job.from.kind === 'files') startFiles(job, edition)
      else if (job.from.kind === 'site') startSite(job, job.from)
      else startStarter(job)
      return jobView(job)
    },
    'job.get': ({ id }) => jobView(jobs.get(id)),
    'job.cancel': ({ id }) => jobView(jobs.cancel(id)),
    'import.preview': (input) => preview(jobs.withPreview(input.jobId), input),
    'import.change': (input) => change(jobs.withPreview(input.jobId), input),
    'import.apply': ({ jobId, records }) => {
      const job = jobs.in('ready', jobId)
      const result = resultOf(job)
      return jobs.apply(job, () =>
        applyPlan(context, result, {
          records,
          slices: new Slices(job.stop.signal),
          onProgress: (done, total, what) => {
            job.progress = { done, total, what }
          },
        }),
      )
    },
    'import.runs': () => ({ runs: context.store().imports.all() }),
    'import.undo': ({ runId }) => undoRun(context, runId),
  }
}
