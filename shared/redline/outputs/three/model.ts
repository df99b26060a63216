/** What the outputs of a comparison of three are made from. */
import type { z } from 'zod'
import type { ThreeWay } from '../../three-way.ts'
import { receiptSide, receipts } from '../receipts.ts'

/** As the receipts of a redline, with the text that both started from. */
export const threeReceipts = receipts
  .omit({ old: true, new: true })
  .extend({ base: receiptSide, left: receiptSide, right: receiptSide })
export type ThreeReceipts = z.infer<typeof threeReceipts>

/** `three` is the comparison of exactly these texts, which the receipts describe. */
export interface ThreeOutputInput {
  readonly three: ThreeWay
  readonly base: string
  readonly left: string
  readonly right: string
  readonly receipts: ThreeReceipts
}

/** The forms in which a comparison of three leaves the program; drafting style marks one amendment, never two. */
export const THREE_OUTPUT_FORMATS = ['html', 'markdown', 'json', 'docx'] as const
export type ThreeOutputFormat = (typeof THREE_OUTPUT_FORMATS)[number]
