/** What a job would do, as it is shown before anything is written. */
import { AppError } from '#shared/contract/errors.ts'
import type { ImportRow, Output, ParsedInput } from '#shared/contract/index.ts'
import type { ImportJob, ImportResult } from './jobs.ts'
import { rowsOfPlan } from './plan.ts'
import { originOf, runSources } from './run-words.ts'

/** Warnings shown; the rest are counted in a last line. */
const WARNINGS_SHOWN = 200

function warningsShown(warnings: readonly string[]): string[] {
  if (warnings.length <= WARNINGS_SHOWN) return [...warnings]
  const rest = warnings.length - WARNINGS_SHOWN
  return [...warnings.slice(0, WARNINGS_SHOWN), `${rest} more ${rest === 1 ? 'note' : 'notes'} of this kind.`]
}

function rowView({ before: _, after: _a, ...row }: PlannedRowOfAnyKind): ImportRow {
  return row
}

type PlannedRowOfAnyKind = ReturnType<typeof rowsOfPlan>[number]

/** The rows that a filter lets through, with what is to be told of the whole job. @throws AppError CONFLICT */
export function preview(job: ImportJob, input: ParsedInput<'import.preview'>): Output<'import.preview'> {
  const { plan, pages, faults, warnings } = resultOf(job)
  const { outcome, kind, inInventory } = input.filter
  const all = rowsOfPlan(plan)
  const rows = all
    .filter((row) => outcome === undefined || row.outcome === outcome)
    .filter((row) => kind === undefined || row.kind === kind)
    .filter((row) => inInventory === undefined || row.inInventory === inInventory)
  const ofKind = (one: ImportRow['kind']): number => all.filter((row) => row.kind === one).length
  return {
    origin: originOf(resultOf(job)),
    counts: plan.counts,
    kinds: {
      'section text': ofKind('section text'),
      document: ofKind('document'),
      'bill record': ofKind('bill record'),
    },
    faults: [...faults],
    total: rows.length,
    rows: rows.slice(input.offset, input.offset + input.limit).map(rowView),
    sources: runSources(plan, pages),
    warnings: warningsShown(warnings),
  }
}

function afterLabel(row: PlannedRowOfAnyKind): string {
  if (row.kind === 'starter record') return 'as the starter content has it'
  return row.kind === 'bill record' ? row.number : row.label
}

/** The two texts of a row. @throws AppError NOT_FOUND */
export function change(job: ImportJob, { key }: ParsedInput<'import.change'>): Output<'import.change'> {
  const row = rowsOfPlan(resultOf(job).plan).find((one) => one.key === key)
  if (!row || row.after === null)
    throw new AppError('NOT_FOUND', `This import brings no text ${key}.`, { where: 'key' })
  return {
    before: row.before?.text ?? null,
    after: row.after,
    beforeLabel: row.before?.label ?? null,
    afterLabel: afterLabel(row),
  }
}

/** @throws AppError CONFLICT where nothing was read */
export function resultOf(job: ImportJob): ImportResult {
  if (job.result) return job.result
  throw new AppError('CONFLICT', 'This import has no preview.', { where: 'jobId' })
}
