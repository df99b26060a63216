/** Effectiveness figures (recommendation 7 of 2017): arrests, charges and convictions by section and year. */
import { z } from 'zod'
import { line, recordId, sectionNumber } from './basics.ts'

export const caseKinds = ['arrests', 'charges', 'convictions'] as const
export const caseKind = z.enum(caseKinds)
export type CaseKind = z.infer<typeof caseKind>

/** One count of one body. Two bodies may count differently: both stay. */
export const caseFigure = z.strictObject({
  id: recordId,
  sectionId: sectionNumber,
  year: z.int().min(1970).max(2100),
  kind: caseKind,
  value: z.int().min(0).max(1_000_000),
  /** Who counted. */
  reporter: line(200),
  note: line(1000).optional(),
  /** Where it is recorded: a letter, a table with its date. */
  recordedIn: line(300),
})
export type CaseFigure = z.infer<typeof caseFigure>
