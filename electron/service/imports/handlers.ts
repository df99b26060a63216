/** Statutes in: files or the legislature's site, a preview, one press, a run that can be undone. */
import { AppError } from '#shared/contract/errors.ts'
import type { Handlers, Output, ParsedInput } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { applyPlan } from './apply.ts'
import { type ImportJob, type ImportResult, jobView } from './jobs.ts'
import { importSource } from './page-source.ts'
import type { ReadPage } from './pages.ts'
import { planImport } from './plan.ts'
import { printsOf } from './prints.ts'
import { editionsOfFiles, readFiles } from './read-files.ts'
import { readSite, wantedChapters } from './read-site.ts'
import type { PlannedRow } from './rows.ts'
import { Slices } from './slices.ts'
import { undoRun } from './undo.ts'

type Area =
  | 'import.begin'
  | 'import.addFile'
  | 'import.read'
  | 'import.preview'
  | 'import.change'
  | 'import.apply'
  | 'import.runs'
  | 'import.undo'
  | 'job.get'
  | 'job.cancel'

/** Warnings shown; the rest are counted in a last line. */
const WARNINGS_SHOWN = 200

const shortName = (name: string): string => name.split(/[\\/]/).at(-1) ?? name

function warningsShown(warnings: readonly string[]): string[] {
  if (warnings.length <= WARNINGS_SHOWN) return [...warnings]
  const rest = warnings.length - WARNINGS_SHOWN
  return [...warnings.slice(0, WARNINGS_SHOWN), `${rest} more ${rest === 1 ? 'note' : 'notes'} of this kind.`]
}

function rowView({ before: _, after: _a, ...row }: PlannedRow) {
  return row
}

function preview(job: ImportJob, input: ParsedInput<'import.preview'>): Output<'import.preview'> {
  const { plan, pages, warnings } = resultOf(job)
  const { outcome, inInventory } = input.filter
  const rows = plan.sections
    .flatMap((section) => section.rows)
    .filter((row) => outcome === undefined || row.outcome === outcome)
    .filter((row) => inInventory === undefined || row.inInventory === inInventory)
  return {
    counts: plan.counts,
    total: rows.length,
    rows: rows.slice(input.offset, input.offset + input.limit).map(rowView),
    sources: pages.map(importSource),
    warnings: warningsShown(warnings),
  }
}

function change(job: ImportJob, input: ParsedInput<'import.change'>): Output<'import.change'> {
  const row = resultOf(job)
    .plan.sections.find((section) => section.id === input.sectionId)
    ?.rows.find((one) => one.label === input.label)
  if (!row || row.after === null)
    throw new AppError(
      'NOT_FOUND',
      `This import brings no text ${input.label} of section ${input.sectionId}.`,
      {
        where: 'label',
      },
    )
  return {
    before: row.before?.text ?? null,
    after: row.after,
    beforeLabel: row.before?.label ?? null,
    afterLabel: row.label,
  }
}

function resultOf(job: ImportJob): ImportResult {
  if (job.result) return job.result
  throw new AppError('CONFLICT', 'This import has no preview.', { where: 'jobId' })
}

export function importHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const { jobs } = context
  const today = () => context.now().toISOString().slice(0, 10)

  async function result(
    job: ImportJob,
    pages: readonly ReadPage[],
    warnings: readonly string[],
  ): Promise<ImportResult> {
    const slices = new Slices(job.stop.signal)
    const read = await printsOf(pages, slices)
    const total = read.prints.size
    const plan = await planImport(context.store(), read.prints, today(), slices, (done) => {
      job.progress = { done, total, what: 'Comparing with the law in the store' }
    })
    return { pages, plan, warnings: [...warnings, ...read.warnings] }
  }

  function startFiles(job: ImportJob, edition: ParsedInput<'import.read'>['edition']): void {
    job.files.checkComplete()
    const editions = editionsOfFiles(job.files, edition)
    const total = job.files.count
    jobs.run(job, async () => {
      const pages = await readFiles(
        job.files,
        editions,
        today(),
        new Slices(job.stop.signal),
        (done, name) => {
          job.progress = { done, total, what: `Reading ${shortName(name)}` }
        },
      )
      return result(job, pages, [])
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
        onProgress: (done, total, address) => {
          job.progress = { done, total, what: `Got ${shortName(address)}` }
        },
      })
      return result(job, pages, warnings)
    })
  }

  return {
    'import.begin': ({ from }) => {
      if (from.kind === 'site') wantedChapters(context.store(), from.chapters)
      return { jobId: jobs.begin(from).id }
    },
    'import.addFile': ({ jobId, ...part }) => {
      const job = jobs.in('collecting', jobId)
      if (job.from.kind !== 'files')
        throw new AppError('CONFLICT', 'This import reads from the legislature’s site and takes no files.', {
          where: 'jobId',
        })
      job.files.add(part)
      job.progress = { done: 0, total: job.files.count, what: `Took ${shortName(part.name)}` }
      return jobView(job)
    },
    'import.read': ({ jobId, edition }) => {
      const job = jobs.in('collecting', jobId)
      if (job.from.kind === 'files') startFiles(job, edition)
      else startSite(job, job.from)
      return jobView(job)
    },
    'job.get': ({ id }) => jobView(jobs.get(id)),
    'job.cancel': ({ id }) => jobView(jobs.cancel(id)),
    'import.preview': (input) => preview(jobs.in('ready', input.jobId), input),
    'import.change': (input) => change(jobs.in('ready', input.jobId), input),
    'import.apply': ({ jobId, sections }) => {
      const job = jobs.in('ready', jobId)
      const { plan, pages } = resultOf(job)
      const run = applyPlan(context, plan, pages, sections)
      jobs.applied(job)
      return run
    },
    'import.runs': () => ({ runs: context.store().imports.all() }),
    'import.undo': ({ runId }) => undoRun(context, runId),
  }
}
