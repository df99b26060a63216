/** What every output of a redline says about itself, so that a reader can check it without this program. */
import { z } from 'zod'

/** The sentence that every output carries. */
export const UNOFFICIAL =
  'Unofficial. This redline was made by a program and is not a publication of the State of Connecticut. Check the official text before relying on it.'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower case hexadecimal')

const receiptSource = z.strictObject({
  title: z.string(),
  /** When it was retrieved: a day, a month or a year; null where nobody noted it. */
  retrieved: z.string().nullable(),
})

export const receiptSide = z.strictObject({
  /** Which text it is: "2017 supplement", "as printed in the council's 2017 report". */
  label: z.string(),
  /** What it is a text of: "C.G.S. § 53a-192a"; null for a pasted text. */
  citation: z.string().nullable(),
  /** Empty for a pasted text. */
  sources: z.array(receiptSource),
  /** SHA-256 of exactly the text that was compared, in UTF-8. */
  sha256,
  /** Length of the text in UTF-16 code units, as in the offsets of a redline. */
  length: z.int().min(0),
  /** What is known of its deletion and insertion marks, in words. */
  marks: z.string(),
  /** Whether it was checked against the official text, in words. */
  baseline: z.string(),
  /** What a reader must know before repeating it. */
  warnings: z.array(z.string()),
})
export type ReceiptSide = z.infer<typeof receiptSide>

export const receipts = z.strictObject({
  old: receiptSide,
  new: receiptSide,
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  program: z.strictObject({ name: z.string(), version: z.string() }),
  /** When the output was made, in UTC; given by the caller, so that the same input gives the same bytes. */
  madeAt: z.iso.datetime(),
  notice: z.string(),
})
export type Receipts = z.infer<typeof receipts>

/** A side in one line: "C.G.S. § 53a-192a, 2017 supplement". */
export function sideName(side: ReceiptSide): string {
  return side.citation === null ? side.label : `${side.citation}, ${side.label}`
}
