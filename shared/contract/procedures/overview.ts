/** What a chair reads in thirty seconds. */
import { z } from 'zod'
import { partialDate } from '../../model/basics.ts'
import { implementationStatus, standing } from '../../model/recommendation.ts'
import { nothing, query } from '../procedure.ts'
import { changeEntry } from './app.ts'
import { dissent } from './recommendations.ts'

export const attentionItem = z.strictObject({
  kind: z.enum([
    'awaits confirmation',
    'stale text',
    'evidence repealed',
    'baseline differs',
    'deadline',
    'nothing reported',
    'without text',
    'unverified claim',
  ]),
  title: z.string(),
  /** Why it needs attention, in a sentence. */
  reason: z.string(),
  /** The action that settles it, as a verb phrase: "Review the evidence". */
  action: z.string(),
  route: z.string(),
  due: partialDate.optional(),
})
export type AttentionItem = z.infer<typeof attentionItem>

export const overviewProcedures = {
  'overview.get': query(
    nothing,
    z.strictObject({
      /** One count for each pair of status and standing that occurs. */
      counts: z.array(z.strictObject({ status: implementationStatus, standing, count: z.int() })),
      total: z.int(),
      awaitingConfirmation: z.int(),
      /** Most urgent first; at most 50, `attentionTotal` counts all. */
      attention: z.array(attentionItem),
      attentionTotal: z.int(),
      recentChanges: z.array(changeEntry),
      /** Latest status events in the record, newest first. */
      recentEvents: z.array(
        z.strictObject({
          date: partialDate,
          recommendationId: z.string(),
          number: z.int(),
          year: z.int(),
          shortTitle: z.string(),
          standing,
          /** Opposed and abstaining, never left out. */
          dissents: z.array(dissent),
          status: implementationStatus,
          what: z.string(),
        }),
      ),
      /** Acts as marks on a line of years, with the inventory sections that each touched. */
      timeline: z.array(
        z.strictObject({
          actId: z.string(),
          number: z.string(),
          year: z.int(),
          title: z.string().nullable(),
          effective: partialDate.nullable(),
          sectionIds: z.array(z.string()),
          /** Whether its text was read. */
          textRead: z.boolean(),
        }),
      ),
      figures: z.strictObject({
        sections: z.int(),
        sectionsWithText: z.int(),
        acts: z.int(),
        bills: z.int(),
        sources: z.int(),
      }),
    }),
  ),
}
