/** What a chair reads in thirty seconds. */
import { z } from 'zod'
import { attentionKinds } from '../../council/attention/kinds.ts'
import { partialDate } from '../../model/basics.ts'
import { implementationStatus, standing } from '../../model/recommendation.ts'
import { command, nothing, query } from '../procedure.ts'
import { changeEntry } from './app.ts'
import { dissent } from './mentions.ts'

export const attentionItem = z.strictObject({
  kind: z.enum(attentionKinds),
  /** Names a recommendation with its standing and dissents. */
  title: z.string(),
  /** Why it needs attention, in a sentence. */
  reason: z.string(),
  /** The action that settles it, as a verb phrase: "Review the evidence". */
  action: z.string(),
  route: z.string(),
  due: partialDate.optional(),
})
export type AttentionItem = z.infer<typeof attentionItem>

/** From when on quiet is too quiet, and how far ahead a deadline is shown. */
const attentionDays = z.strictObject({
  quietDays: z.int().min(1).max(3650),
  deadlineDays: z.int().min(1).max(730),
})

/** How many recommendations have been looked through for proposals; null where all have. */
const counting = z.strictObject({ done: z.int(), total: z.int() }).nullable()

export const overviewProcedures = {
  /** All that needs attention, most urgent first. While `counting`, proposals that wait may be missing: ask again. */
  'attention.list': query(
    nothing,
    z.strictObject({ items: z.array(attentionItem), days: attentionDays, counting }),
  ),
  'attention.setDays': command(attentionDays, z.strictObject({ changeId: z.int() })),
  'overview.get': query(
    nothing,
    z.strictObject({
      /** One count for each pair of status and standing that occurs. */
      counts: z.array(z.strictObject({ status: implementationStatus, standing, count: z.int() })),
      total: z.int(),
      /** How many have a status that rests on an event which awaits the council's confirmation. */
      awaitingConfirmation: z.int(),
      /** Most urgent first, the first few of each kind; `attentionTotal` counts all. */
      attention: z.array(attentionItem),
      attentionTotal: z.int(),
      /** While it is not null the total may still rise. */
      counting,
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
          /** Assessed from the statutes, and not yet confirmed by the council. */
          awaitsConfirmation: z.boolean(),
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
