/** The contract between the renderer and both hosts: every procedure once. */
import type { z } from 'zod'
import { appProcedures } from './procedures/app.ts'
import { caseFigureProcedures } from './procedures/case-figures.ts'
import { comparedTextProcedures } from './procedures/compared-texts.ts'
import { councilReportProcedures } from './procedures/council-report.ts'
import { documentProcedures } from './procedures/documents.ts'
import { dutyProcedures } from './procedures/duties.ts'
import { exportProcedures } from './procedures/exports.ts'
import { frameworkProcedures } from './procedures/frameworks.ts'
import { importProcedures } from './procedures/imports.ts'
import { keptTextProcedures } from './procedures/kept-texts.ts'
import { ledgerProcedures } from './procedures/ledger.ts'
import { legislationProcedures } from './procedures/legislation.ts'
import { overviewProcedures } from './procedures/overview.ts'
import { recommendationProcedures } from './procedures/recommendations.ts'
import { referenceProcedures } from './procedures/reference.ts'
import { reportProcedures } from './procedures/reports.ts'
import { roundProcedures } from './procedures/rounds.ts'
import { statuteProcedures } from './procedures/statutes.ts'
import { trackingProcedures } from './procedures/tracking.ts'
import { viewProcedures } from './procedures/views.ts'

export const contract = {
  ...appProcedures,
  ...overviewProcedures,
  ...viewProcedures,
  ...recommendationProcedures,
  ...statuteProcedures,
  ...legislationProcedures,
  ...comparedTextProcedures,
  ...documentProcedures,
  ...importProcedures,
  ...exportProcedures,
  ...keptTextProcedures,
  ...dutyProcedures,
  ...ledgerProcedures,
  ...trackingProcedures,
  ...reportProcedures,
  ...roundProcedures,
  ...frameworkProcedures,
  ...caseFigureProcedures,
  ...councilReportProcedures,
  ...referenceProcedures,
} as const

export type Contract = typeof contract
export type ProcedureName = keyof Contract
/** What a caller passes (defaults may be left out). */
export type Input<N extends ProcedureName> = z.input<Contract[N]['input']>
/** What a service receives (defaults filled in). */
export type ParsedInput<N extends ProcedureName> = z.output<Contract[N]['input']>
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>

/** One function for each procedure, as the services implement them. */
export type Handlers = { [N in ProcedureName]: (input: ParsedInput<N>) => Output<N> | Promise<Output<N>> }

export const procedureNames = Object.keys(contract) as ProcedureName[]

export function isProcedureName(name: unknown): name is ProcedureName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

export * from './bridge.ts'
export * from './errors.ts'
export * from './procedure.ts'
export type * from './procedures/app.ts'
export type * from './procedures/case-figures.ts'
export type * from './procedures/compared-texts.ts'
export type * from './procedures/council-report.ts'
export type * from './procedures/documents.ts'
export type * from './procedures/duties.ts'
export type * from './procedures/exports.ts'
export type * from './procedures/frameworks.ts'
export type * from './procedures/import-rows.ts'
export type * from './procedures/import-runs.ts'
export * from './procedures/imports.ts'
export type * from './procedures/kept-texts.ts'
export type * from './procedures/ledger.ts'
export type * from './procedures/legislation.ts'
export type * from './procedures/mentions.ts'
export type * from './procedures/overview.ts'
export type * from './procedures/recommendations.ts'
export type * from './procedures/reference.ts'
export { searchLongest } from './procedures/reference.ts'
export * from './procedures/reports.ts'
export type * from './procedures/rounds.ts'
export type * from './procedures/statute-authors.ts'
export type * from './procedures/statute-texts.ts'
export type * from './procedures/statutes.ts'
export type * from './procedures/text-receipt.ts'
export type * from './procedures/text-ref.ts'
export type * from './procedures/tracking.ts'
export type * from './procedures/views.ts'
export * from './routes.ts'
