/** A comparison as a file to keep: every form in which a redline leaves the program. */
import { z } from 'zod'
import { line } from '../../model/basics.ts'
import { OUTPUT_FORMATS } from '../../redline/outputs/model.ts'
import { query } from '../procedure.ts'
import { textRef } from './text-ref.ts'

/** Longest pasted text, in UTF-16 code units. Both sides together must also fit into one request. */
export const maxPastedText = 4 * 1024 * 1024

export const exportFormat = z.enum(OUTPUT_FORMATS)
export type ExportFormat = z.infer<typeof exportFormat>

/** One side of a comparison: a text of the store, or one that the person brought. */
export const exportSide = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stored'), ref: textRef }),
  z.strictObject({
    kind: z.literal('pasted'),
    label: line(200),
    text: z.string().max(maxPastedText, 'a pasted text can be at most 4 MB'),
  }),
])
export type ExportSide = z.input<typeof exportSide>

export const exportProcedures = {
  /**
   * Writes the redline of two texts with its receipts. Changes nothing in the store.
   * @throws NOT_FOUND for a text that is not in the store; INVALID_INPUT where a reading cannot be told, or where a
   *   text holds a character that the format cannot hold (`where` is `old` or `new`, the message names the place).
   */
  'compare.export': query(
    z.strictObject({
      old: exportSide,
      new: exportSide,
      format: exportFormat,
      /** To whom a Word file ascribes the changes. */
      author: line(100).optional(),
    }),
    z.strictObject({
      /** A file name that every system takes. */
      name: z.string().max(150),
      mime: z.string(),
      base64: z.string(),
      /** Length of the decoded file. */
      bytes: z.int(),
    }),
  ),
}
