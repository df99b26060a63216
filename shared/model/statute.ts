/** Sections of the General Statutes and their versions. */
import { z } from 'zod'
import { line, partialDate, provenances, recordId, sectionNumber } from './basics.ts'

export const statuteSection = z.strictObject({
  /** The section number is the record's id. */
  id: sectionNumber,
  title: z.string().max(10),
  chapter: z.string().max(20),
  catchline: line(1000),
  area: z.string().max(80),
  status: z.enum(['active', 'repealed', 'reserved', 'transferred', 'obsolete']),
  latestRevision: z.string().max(80),
  /** The source line as printed: "(P.A. 06-43, S. 1; …)". */
  sourceLine: z.string().max(5000),
  provenance: provenances,
})
export type StatuteSection = z.infer<typeof statuteSection>

/**
 * What is known of a text's deletion and insertion marks.
 * - `none`: a plain text; - `present`: read from the document;
 * - `inferred`: insertions inferred, every one; - `partly inferred`: some could not be told; - `lost`: none could.
 */
export const marksState = z.enum(['none', 'present', 'inferred', 'partly inferred', 'lost'])
export type MarksState = z.infer<typeof marksState>

export const baselineState = z.enum(['not checked', 'verified', 'differs'])
export type BaselineState = z.infer<typeof baselineState>

export const sectionVersion = z.strictObject({
  id: recordId,
  sectionId: sectionNumber,
  /** "as printed in the council's 2017 report", "2026 supplement". */
  label: line(200),
  /** Heading as it stands over the text in its source, which may be wrong (see warnings). */
  printedHeading: z.string().max(500).optional(),
  kind: z.enum(['report print', 'drafted text in report', 'revision', 'supplement', 'act', 'pasted']),
  /** Orders versions of one section; never the order of import. */
  stageDate: partialDate,
  inForceFrom: partialDate.optional(),
  inForceTo: partialDate.optional(),
  /** The text; paragraphs parted by "\n". Drafted text keeps its [brackets]. */
  text: z.string().min(1).max(400_000),
  marks: marksState,
  baseline: baselineState,
  /** What a reader must know before repeating it, each in a sentence, with what shows it. */
  warnings: z.array(z.strictObject({ message: line(1000), evidence: z.string().max(300).optional() })),
  provenance: provenances,
})
export type SectionVersion = z.infer<typeof sectionVersion>

/**
 * Whether a text is an edition of the General Statutes: the official text itself, so that there is nothing that it could
 * be checked against, and nothing may say that it was not.
 * @param kind undefined for a text that is no stored text of a section
 */
export const isEdition = (kind: SectionVersion['kind'] | undefined): boolean =>
  kind === 'revision' || kind === 'supplement'
