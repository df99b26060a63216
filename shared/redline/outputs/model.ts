import type { Redline } from '../model.ts'
import type { Receipts } from './receipts.ts'

/** What every output is made from. `redline` is that of `before` and `after`, which the receipts describe. */
export interface OutputInput {
  readonly redline: Redline
  readonly before: string
  readonly after: string
  readonly receipts: Receipts
}

/** The forms in which a redline leaves the program. */
export const OUTPUT_FORMATS = ['html', 'markdown', 'json', 'drafting-text', 'drafting-html', 'docx'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]
