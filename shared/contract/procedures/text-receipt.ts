/** The receipts of a redline: where each of its two texts came from, which bytes were compared, where Compare has it. */
import { z } from 'zod'
import { partialDate, recordId } from '../../model/basics.ts'
import { textRef } from './text-ref.ts'

export const textReceipt = z.strictObject({
  /** SHA-256 of the text as it was compared; null where that side has no text, as after a repeal. */
  sha256: z.string().nullable(),
  /** Of a side without text: what says that there is none. */
  sources: z.array(
    z.strictObject({
      sourceId: recordId,
      title: z.string(),
      locator: z.string().optional(),
      retrieved: partialDate.nullable(),
    }),
  ),
  /** Compare's address of the text; null where it has none. `isPart`: the text compared is only a part of that one. */
  at: z.strictObject({ ref: textRef, isPart: z.boolean() }).nullable(),
})
export type TextReceipt = z.infer<typeof textReceipt>

export const redlineReceipts = z.strictObject({ before: textReceipt, after: textReceipt })
export type RedlineReceipts = z.infer<typeof redlineReceipts>
