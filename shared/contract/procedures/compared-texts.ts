/** The texts that Compare can put side by side. */
import { z } from 'zod'
import { partialDate, recordId } from '../../model/basics.ts'
import { baselineState, marksState, sectionVersion } from '../../model/statute.ts'
import { nothing, query } from '../procedure.ts'
import { textRef } from './text-ref.ts'

export const comparableText = z.strictObject({
  ref: textRef,
  /** Of a text of a section that is stored, or that a document changes: what it is. */
  kind: sectionVersion.shape.kind.optional(),
  group: z.string(),
  label: z.string(),
  /** Orders old before new within a group. */
  stageDate: partialDate,
  route: z.string(),
  textSha256: z.string(),
  marks: marksState,
  baseline: baselineState,
  warnings: z.array(z.string()),
  sources: z.array(
    z.strictObject({ sourceId: recordId, title: z.string(), retrieved: partialDate.nullable() }),
  ),
})
export type ComparableText = z.infer<typeof comparableText>

/** A text as it is listed to be chosen: of a document as a whole without hash, which would take its words to work out. */
export const listedText = comparableText.partial({ textSha256: true })
export type ListedText = z.infer<typeof listedText>

export const comparedTextProcedures = {
  /** Texts of the inventory's sections, of bills, kept ones, and of every document as a whole, the latest first. */
  'compare.texts': query(nothing, z.strictObject({ texts: z.array(listedText) })),
  /** The texts of one document: as a whole, section by section, and the sections of the statutes as amended. @throws NOT_FOUND */
  'compare.ofDocument': query(
    z.strictObject({ id: recordId }),
    z.strictObject({ texts: z.array(comparableText) }),
  ),
  /** @throws NOT_FOUND; INVALID_INPUT where the old reading of a drafted text cannot be told (its insertions were lost). */
  'compare.text': query(z.strictObject({ ref: textRef }), comparableText.extend({ text: z.string() })),
}
