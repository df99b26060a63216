/** Bills, amendments and acts as drafted: their sections, the drafter's marks, the baseline, the law as amended, conflicts. */
import { z } from 'zod'
import { partialDate, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import { documentKind, draftedDocument } from '../../model/document.ts'
import { marksState } from '../../model/statute.ts'
import { query } from '../procedure.ts'
import { textRef } from './text-ref.ts'

/** A document in a list: of a bill's or an act's page, in order of stage, then date. */
export const documentRow = z.strictObject({
  id: recordId,
  kind: documentKind,
  label: z.string(),
  date: partialDate.nullable(),
  lcoNumber: z.string().nullable(),
  fileNumber: z.string().nullable(),
  underlining: draftedDocument.shape.underlining,
  sections: z.int(),
  warnings: z.int(),
  route: z.string(),
  ref: textRef,
})
export type DocumentRow = z.infer<typeof documentRow>

/** Where two texts differ first, some words of each. */
export const firstDifference = z.strictObject({
  bill: z.string(),
  law: z.string(),
  /** True where they differ in white space alone, which does not count against the bill. */
  whiteSpaceOnly: z.boolean(),
})

/**
 * Does the old text of an amending section match the law that it says it amends?
 * `not checked` has a reason: a new section, a law that is not in the store, marks that were lost.
 */
export const baselineVerdict = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('verified'), against: z.string(), versionId: recordId.nullable() }),
  z.strictObject({
    verdict: z.literal('differs'),
    against: z.string(),
    versionId: recordId.nullable(),
    difference: firstDifference,
  }),
  z.strictObject({ verdict: z.literal('not checked'), reason: z.string() }),
])
export type BaselineVerdict = z.infer<typeof baselineVerdict>

/** A law that a section of a document changes, as it names it and as the store knows it. */
export const targetView = z.strictObject({
  /** The words: "subsection (b) of section 46a-170 of the 2026 supplement to the general statutes". */
  printed: z.string(),
  sectionId: sectionNumber.nullable(),
  provision: provisionPath,
  citation: z.string(),
  catchline: z.string().nullable(),
  inStore: z.boolean(),
})
export type TargetView = z.infer<typeof targetView>

export const documentSectionRow = z.strictObject({
  number: z.string(),
  action: z.enum(['amends', 'adds', 'new', 'repeals', 'uncodified']),
  /** The clause as printed. */
  words: z.string(),
  /** The first words behind the clause, at most 200 characters: what tells apart sections that change no law. */
  beginning: z.string(),
  targets: z.array(targetView),
  effective: partialDate.nullable(),
  effectiveWords: z.string(),
  /** True where the document gives no date and C.G.S. § 2-32 supplies October 1. */
  effectiveAssumed: z.boolean(),
  marks: marksState,
  baseline: baselineVerdict,
  /** Sections of other documents that touch the same provision. */
  conflicts: z.int(),
  recommendations: z.int(),
})
export type DocumentSectionRow = z.infer<typeof documentSectionRow>

export const documentView = z.strictObject({
  record: draftedDocument,
  bill: z.strictObject({ id: recordId, number: z.string(), session: z.string() }).nullable(),
  act: z.strictObject({ id: recordId, number: z.string() }).nullable(),
  introducers: z.array(z.string()),
  purpose: z.string().nullable(),
  sections: z.array(documentSectionRow),
  /** Paragraphs that stand in no section (all of a proposed bill). */
  unnumbered: z.string(),
  /** The other documents of the same bill and act, in order of stage; this one among them. */
  siblings: z.array(documentRow),
  /** For a file copy: amendments that mean its lines. For an amendment: the file copies that it may mean. */
  counterparts: z.array(documentRow),
  sources: z.array(
    z.strictObject({
      sourceId: recordId,
      title: z.string(),
      locator: z.string(),
      retrieved: partialDate.nullable(),
    }),
  ),
})
export type DocumentView = z.infer<typeof documentView>

/** A section of the statutes as an act or bill section would make it read; or why that cannot be shown. */
export const asAmendedView = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('shown'),
    sectionId: sectionNumber,
    citation: z.string(),
    /** The whole section, before and after. */
    before: z.string(),
    after: z.string(),
    beforeLabel: z.string(),
    afterLabel: z.string(),
    beforeRef: textRef,
    afterRef: textRef,
    effective: partialDate.nullable(),
    effectiveWords: z.string(),
    effectiveAssumed: z.boolean(),
    warnings: z.array(z.string()),
  }),
  z.strictObject({
    state: z.literal('refused'),
    sectionId: sectionNumber.nullable(),
    citation: z.string(),
    reason: z.string(),
    remedy: z.string().nullable(),
  }),
])
export type AsAmendedView = z.infer<typeof asAmendedView>

/** Two documents' sections that touch the same provision. */
export const conflictView = z.strictObject({
  sectionId: sectionNumber,
  citation: z.string(),
  /** The innermost provision that both touch; '' for the whole section. */
  provision: provisionPath,
  /** Of the document asked for. */
  mine: z.strictObject({ number: z.string(), effective: partialDate.nullable() }),
  other: z.strictObject({
    documentId: recordId,
    number: z.string(),
    label: z.string(),
    kind: documentKind,
    outcome: z.string(),
    effective: partialDate.nullable(),
    route: z.string(),
  }),
  /**
   * - `same change`: both make the same words of it. - `different words`: both change the same words, differently.
   * - `other words`: both change the provision, at different words. - `not compared`: one text cannot be read safely.
   */
  relation: z.enum(['same change', 'different words', 'other words', 'not compared']),
  note: z.string(),
})
export type ConflictView = z.infer<typeof conflictView>

export const documentSectionView = z.strictObject({
  row: documentSectionRow,
  /** The drafter's marks; empty where they were lost. Equal and deleted give `oldText`, equal and inserted `newText`. */
  segments: z.array(z.strictObject({ op: z.enum(['equal', 'delete', 'insert']), text: z.string() })),
  oldText: z.string().nullable(),
  newText: z.string(),
  notes: z.array(z.string()),
  asAmended: z.array(asAmendedView),
  conflicts: z.array(conflictView),
})
export type DocumentSectionView = z.infer<typeof documentSectionView>

/** An LCO amendment carried out on the file copy that it names. */
export const amendedDocumentView = z.strictObject({
  amendment: documentRow,
  fileCopy: documentRow,
  instructions: z.array(
    z.strictObject({
      words: z.string(),
      status: z.enum(['applied', 'not applicable']),
      /** Why it is not applicable; '' where it was applied. */
      reason: z.string(),
      notes: z.array(z.string()),
    }),
  ),
  /** For Compare: the file copy, and the bill as amended. */
  beforeRef: textRef,
  afterRef: textRef,
})
export type AmendedDocumentView = z.infer<typeof amendedDocumentView>

export const documentProcedures = {
  /** @throws NOT_FOUND */
  'document.get': query(z.strictObject({ id: recordId }), documentView),
  /** One section, opened. @throws NOT_FOUND */
  'document.section': query(
    z.strictObject({ id: recordId, number: z.string().min(1).max(20) }),
    documentSectionView,
  ),
  /** Every other bill (of a session that has not ended) or act that touches a provision which this one touches. @throws NOT_FOUND */
  'document.conflicts': query(
    z.strictObject({ id: recordId }),
    z.strictObject({ rows: z.array(conflictView) }),
  ),
  /** @throws NOT_FOUND; INVALID_INPUT where the first is no amendment, or the second is one */
  'document.amended': query(
    z.strictObject({ amendmentId: recordId, fileCopyId: recordId }),
    amendedDocumentView,
  ),
}
