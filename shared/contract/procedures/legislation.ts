/** Acts and bills: the list, the pages. */
import { z } from 'zod'
import { partialDate, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import { act, bill } from '../../model/legislation.ts'
import { nothing, query } from '../procedure.ts'
import { documentRow } from './documents.ts'
import { recommendationMention, sourceMention } from './mentions.ts'

export const legislationRow = z.strictObject({
  kind: z.enum(['act', 'bill']),
  id: recordId,
  number: z.string(),
  session: z.string(),
  year: z.int(),
  title: z.string().nullable(),
  /** Acts: "in force" facts; bills: outcome. */
  outcome: z.string(),
  effective: partialDate.nullable(),
  sectionIds: z.array(sectionNumber),
  /** The bill that an act came from, or the act that a bill became. */
  counterpart: z.strictObject({ id: recordId, number: z.string() }).nullable(),
  /** How many of its texts were read; 0 where only its record is known. */
  texts: z.int(),
})
export type LegislationRow = z.infer<typeof legislationRow>

export const actView = z.strictObject({
  record: act,
  /** The act's texts that were read, newest first. */
  documents: z.array(documentRow),
  bill: z.strictObject({ id: recordId, number: z.string(), session: z.string() }).nullable(),
  /** Each row of the section map with what the store knows of its target. */
  sections: z.array(
    act.shape.sections.element.extend({
      catchline: z.string().nullable(),
      targetStatus: z.string().nullable(),
      inStore: z.boolean(),
      recommendations: z.array(recommendationMention),
    }),
  ),
  recommendations: z.array(recommendationMention),
  obligations: z.array(
    z.strictObject({
      id: recordId,
      actSection: z.string().nullable(),
      obligor: z.string(),
      duty: z.string(),
      state: z.string(),
    }),
  ),
  sources: z.array(sourceMention),
})
export type ActView = z.infer<typeof actView>

export const billView = z.strictObject({
  record: bill,
  /** Texts of the bill that were read, in order of stage. */
  documents: z.array(documentRow),
  sponsors: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  act: z.strictObject({ id: recordId, number: z.string() }).nullable(),
  targets: z.array(
    z.strictObject({
      sectionId: sectionNumber,
      provision: provisionPath.nullable(),
      effective: partialDate.nullable(),
      catchline: z.string().nullable(),
      inStore: z.boolean(),
    }),
  ),
  recommendations: z.array(recommendationMention),
  sources: z.array(sourceMention.extend({ quotation: z.string().optional() })),
})
export type BillView = z.infer<typeof billView>

export const legislationProcedures = {
  'legislation.list': query(nothing, z.strictObject({ rows: z.array(legislationRow) })),
  'act.get': query(z.strictObject({ id: recordId }), actView),
  'bill.get': query(z.strictObject({ id: recordId }), billView),
}
