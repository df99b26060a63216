/** Arrests, charges and convictions by section and year, each with who counted and where it is recorded. */
import { z } from 'zod'
import { line, sectionNumber } from '../../model/basics.ts'
import { caseFigure, caseKind } from '../../model/case-figure.ts'
import { command, query } from '../procedure.ts'
import { tableFault } from './reports.ts'

export const caseFigureRow = caseFigure.extend({
  /** Null where the store has no section of that number. */
  catchline: z.string().nullable(),
})
export type CaseFigureRow = z.infer<typeof caseFigureRow>

export const caseQuestion = z.strictObject({
  sectionId: sectionNumber,
  year: z.int(),
  message: z.string(),
  ruleInWords: z.string(),
})

const changed = z.strictObject({ changeId: z.int() })
const byId = z.strictObject({ id: caseFigure.shape.id })
const file = z.strictObject({ name: z.string(), mime: z.string(), base64: z.string(), bytes: z.int() })
const table = { name: line(300), base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not base64') }

export const caseFigureProcedures = {
  /** Of one section, or of all, in statute order; with what does not agree, for a person to ask. */
  'cases.list': query(
    z.strictObject({ sectionId: sectionNumber.optional() }),
    z.strictObject({ rows: z.array(caseFigureRow), questions: z.array(caseQuestion) }),
  ),
  /** @throws INVALID_INPUT for an unknown section, or a second count by the same body for that section, year and kind */
  'cases.put': command(caseFigure.partial({ id: true }), changed.extend({ figure: caseFigure })),
  'cases.remove': command(byId, changed),
  'cases.template': query(z.strictObject({ format: z.enum(['csv', 'xlsx']) }), file),
  'cases.previewTable': query(
    z.strictObject(table),
    z.strictObject({
      rows: z.array(
        caseFigure.pick({ sectionId: true, year: true, kind: true, value: true, reporter: true }).extend({
          line: z.int(),
          kind: caseKind,
          outcome: z.enum(['new', 'replaces', 'unchanged']),
          /** For `replaces`: what the store has. */
          stored: z.int().nullable(),
        }),
      ),
      faults: z.array(tableFault),
      canApply: z.boolean(),
    }),
  ),
  /** @throws INVALID_INPUT for a table with an error or unanswered questions; nothing is changed then */
  'cases.applyTable': command(
    z.strictObject({ ...table, questionsAnswered: z.boolean(), recordedIn: line(300) }),
    changed.extend({ kept: z.int() }),
  ),
}
