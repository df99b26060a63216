/** How a record is named where another record's page mentions it. */
import { z } from 'zod'
import { recordId } from '../../model/basics.ts'
import { implementationStatus, stance, standing } from '../../model/recommendation.ts'

/** Who opposed and who abstained travels with every mention of a recommendation. */
export const dissent = z.strictObject({ holder: z.string(), stance, reason: z.string().optional() })

export const recommendationMention = z.strictObject({
  id: recordId,
  year: z.int(),
  number: z.int(),
  shortTitle: z.string(),
  standing,
  dissents: z.array(dissent),
  status: implementationStatus,
  /** True where an event that the status rests on awaits the council's confirmation: it is not told as settled. */
  awaitsConfirmation: z.boolean(),
  /** The year in which the council took it back, where a person recorded that; told beside standing and status. */
  withdrawn: z.int().nullable(),
})
export type RecommendationMention = z.infer<typeof recommendationMention>

export const billMention = z.strictObject({
  billId: recordId,
  number: z.string(),
  session: z.string(),
  title: z.string().nullable(),
  outcome: z.string(),
})

/** A source, and the place in it. */
export const sourceMention = z.strictObject({ sourceId: recordId, title: z.string(), locator: z.string() })
