/** The reporting round of each year: who has reported, what the reports come to, and what does not agree. */
import { z } from 'zod'
import { line, partialDate, recordId } from '../../model/basics.ts'
import { reportingRound } from '../../model/council.ts'
import {
  departmentKind,
  reportItem,
  roundDepartment,
  roundFigure,
  roundReturn,
} from '../../model/reporting.ts'
import { command, nothing, query } from '../procedure.ts'
import { tableFault } from './reports.ts'

export const roundRow = z.strictObject({
  id: recordId,
  year: z.int(),
  basis: z.string(),
  due: z.iso.date(),
  /** Departments listed here; a round of which only a report tells has none. */
  departments: z.int(),
  received: z.int(),
  /** As a source prints them; null where none does. */
  stated: z.strictObject({ departments: z.int(), received: z.int() }).nullable(),
})
export type RoundRow = z.infer<typeof roundRow>

export const formItem = z.strictObject({
  key: reportItem,
  /** "(a)(2)" of C.G.S. § 51-286h. */
  provision: z.string(),
  kind: z.enum(['count', 'words']),
  label: z.string(),
  asks: z.string(),
  isForChiefStatesAttorney: z.boolean(),
  note: z.string().nullable(),
})
export type FormItemView = z.infer<typeof formItem>

export const returnFault = z.strictObject({
  severity: z.enum(['error', 'question']),
  item: reportItem.nullable(),
  message: z.string(),
})

export const roundDepartmentView = roundDepartment.extend({
  /** Null where it has not reported. */
  report: roundReturn.nullable(),
  faults: z.array(returnFault),
  /** Of the last year in which it did report. */
  lastReported: z.int().nullable(),
})
export type RoundDepartmentView = z.infer<typeof roundDepartmentView>

export const itemTotal = z.strictObject({
  key: reportItem,
  label: z.string(),
  kind: z.enum(['count', 'words']),
  /** Null for words, and where nobody answered. */
  sum: z.number().nullable(),
  answered: z.int(),
  aboveZero: z.int(),
  unanswered: z.int(),
})

export const roundView = z.strictObject({
  record: reportingRound,
  due: z.iso.date(),
  from: z.iso.date(),
  to: z.iso.date(),
  form: z.array(formItem),
  departments: z.array(roundDepartmentView),
  figures: z.array(roundFigure),
  totals: z.array(itemTotal),
  /** What does not agree, each with both numbers; settled by nobody but a person. */
  discrepancies: z.array(
    z.strictObject({
      rule: z.string(),
      ruleInWords: z.string(),
      message: z.string(),
      departmentIds: z.array(recordId),
    }),
  ),
  /** Departments without a report, with the days since the due date (negative: days to it). */
  outstanding: z.array(
    z.strictObject({
      departmentId: recordId,
      name: z.string(),
      daysLate: z.int(),
      lastReported: z.int().nullable(),
    }),
  ),
  /** Counts of every round with reports, year against year. */
  years: z.array(
    z.strictObject({
      key: reportItem,
      label: z.string(),
      years: z.array(
        z.strictObject({
          year: z.int(),
          sum: z.number().nullable(),
          answered: z.int(),
          change: z.number().nullable(),
        }),
      ),
    }),
  ),
})
export type RoundView = z.infer<typeof roundView>

const changed = z.strictObject({ changeId: z.int(), round: roundView })
const table = {
  roundId: recordId,
  name: line(300),
  base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not base64'),
}

export const roundProcedures = {
  /** Newest first. */
  'round.list': query(nothing, z.strictObject({ rows: z.array(roundRow) })),
  'round.get': query(z.strictObject({ id: recordId }), roundView),
  /**
   * Begins a year's round; departments may be those of another one, or a list of names.
   * @throws INVALID_INPUT for a second round of a year, or a name that stands twice
   */
  'round.begin': command(
    z.strictObject({
      year: z.int().min(2000).max(2100),
      departmentsOf: recordId.optional(),
      names: z.array(line(200)).max(500).optional(),
    }),
    changed,
  ),
  /**
   * Writes the list of departments; those named without an id are new.
   * @throws INVALID_INPUT for a name that stands twice, or where a department that has reported would go
   */
  'round.putDepartments': command(
    z.strictObject({
      roundId: recordId,
      departments: z
        .array(roundDepartment.omit({ id: true }).extend({ id: recordId.optional(), kind: departmentKind }))
        .max(500),
    }),
    changed,
  ),
  /** Keeps a department's report, or writes it anew. @throws INVALID_INPUT for answers that cannot be kept */
  'round.putReturn': command(roundReturn.extend({ roundId: recordId }), changed),
  'round.removeReturn': command(z.strictObject({ roundId: recordId, departmentId: recordId }), changed),
  'round.putFigure': command(
    roundFigure.omit({ id: true }).extend({ roundId: recordId, id: recordId.optional() }),
    changed,
  ),
  'round.removeFigure': command(z.strictObject({ roundId: recordId, id: recordId }), changed),
  /** The form as a table to fill in, one row for each department. */
  'round.template': query(
    z.strictObject({ roundId: recordId, format: z.enum(['csv', 'xlsx']) }),
    z.strictObject({ name: z.string(), mime: z.string(), base64: z.string(), bytes: z.int() }),
  ),
  'round.previewTable': query(
    z.strictObject(table),
    z.strictObject({
      rows: z.array(
        z.strictObject({
          line: z.int(),
          department: z.string(),
          /** `unknown`: the round lists no such department, it would be added. */
          outcome: z.enum(['new', 'replaces', 'unchanged', 'unknown department']),
          faults: z.array(returnFault),
        }),
      ),
      faults: z.array(tableFault),
      canApply: z.boolean(),
    }),
  ),
  /** @throws INVALID_INPUT for a table with an error or unanswered questions; nothing is changed then */
  'round.applyTable': command(
    z.strictObject({
      ...table,
      questionsAnswered: z.boolean(),
      /** Add departments that the round does not list. */
      addUnknown: z.boolean(),
      receivedOn: partialDate,
      recordedIn: line(300),
    }),
    changed.extend({ kept: z.int() }),
  ),
  /** The words of a reminder; a person reads, changes and sends it. */
  'round.reminder': query(
    z.strictObject({ roundId: recordId, departmentId: recordId }),
    z.strictObject({ text: z.string() }),
  ),
}
