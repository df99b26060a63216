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

/** Names an export while it is under way; whoever asks for it makes the name up. */
const exportJob = line(60)

export const exportProcedures = {
  /**
   * Writes the redline of two texts, or the comparison of three, with its receipts. Changes nothing in the store, and
   * holds up no other procedure.
   * @throws NOT_FOUND for a text that is not in the store; INVALID_INPUT where a reading cannot be told, where a text
   *   holds a character that the format cannot hold (`where` is the side, the message names the place), or where the
   *   format cannot show three texts; CONFLICT where it was cancelled, or too many are under way.
   */
  'compare.export': query(
    z.strictObject({
      old: exportSide,
      new: exportSide,
      /** With it, `old` is the base that both started from, `new` text A and `third` text B. */
      third: exportSide.optional(),
      /** For asking how far it is, and for cancelling it. */
      job: exportJob.optional(),
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
  /** How far an export is; null where none of that name is under way (not begun yet, or ended). */
  'compare.exportProgress': query(
    z.strictObject({ job: exportJob }),
    z.strictObject({
      /** `what`: "Comparing the texts". */
      step: z.strictObject({ done: z.int(), total: z.int(), what: z.string() }).nullable(),
    }),
  ),
  /** Ends an export at once; nothing is written. Changes nothing in the store. */
  'compare.cancelExport': query(
    z.strictObject({ job: exportJob }),
    z.strictObject({
      /** Whether one of that name was under way. */
      cancelled: z.boolean(),
    }),
  ),
}
