/** The yearly round of law-enforcement reports (C.G.S. § 51-286h): departments, their reports, figures beside them. */
import { z } from 'zod'
import { line, partialDate, recordId } from './basics.ts'

export const reportItem = z.enum([
  'participation',
  'referrals',
  'criteria',
  'coordination',
  'training',
  'obstacles',
  'missingChildren',
  'dcfReferrals',
  'prosecutions',
  'convictions',
  'dispositions',
])

export const departmentKind = z.enum(['municipal police', 'state police', 'state’s attorney', 'other'])
export type DepartmentKind = z.infer<typeof departmentKind>

export const roundDepartment = z.strictObject({
  id: recordId,
  name: line(200),
  kind: departmentKind,
  contact: z.string().trim().max(300).optional(),
})
export type RoundDepartment = z.infer<typeof roundDepartment>

/** A department's answers: whole numbers for counts, words for the rest. An item that is absent was not answered. */
export const roundReturn = z.strictObject({
  departmentId: recordId,
  receivedOn: partialDate,
  from: partialDate.optional(),
  to: partialDate.optional(),
  answers: z.partialRecord(reportItem, z.union([z.number(), z.string().max(10_000)])),
  note: z.string().trim().max(2000).optional(),
  recordedIn: line(300),
})
export type RoundReturn = z.infer<typeof roundReturn>

/** What another body reports of the same months, to hold the reports against. */
export const roundFigure = z.strictObject({
  id: recordId,
  /** `dcf referrals made`: referrals to police departments that DCF reports, not those that it received. */
  item: z.enum(['dcf referrals made', 'other']),
  reporter: line(200),
  value: z.number().min(0).max(10_000_000),
  note: z.string().trim().max(1000).optional(),
  recordedIn: line(300),
})
export type RoundFigure = z.infer<typeof roundFigure>
