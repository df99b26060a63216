/** What is known of one section of the statutes: its texts, its steps, what editions print, what acts are to change. */
import { z } from 'zod'
import { partialDate, provisionPath, recordId } from '../../model/basics.ts'
import { actAction } from '../../model/legislation.ts'
import { marksState, sectionVersion, statuteSection } from '../../model/statute.ts'
import { baselineVerdict, documentRow } from './documents.ts'
import { sourceMention } from './mentions.ts'
import { textRef } from './text-ref.ts'

/** An act in a section's history, in the order of the source line; `actId` where the store has the act. */
export const sectionAct = z.strictObject({
  number: z.string(),
  actSections: z.array(z.string()),
  actId: recordId.nullable(),
  title: z.string().nullable(),
  action: actAction.nullable(),
  /** The same day as in the section's timeline, where that has the act. */
  effective: partialDate.nullable(),
  /** True where no date is given and C.G.S. § 2-32 supplies October 1. */
  effectiveAssumed: z.boolean(),
  effectiveWords: z.string().nullable(),
  /** 'source line' of the statute, or the store's act record where the line does not have it yet. */
  from: z.enum(['source line', 'act record']),
})

/** A drafted text read into old and new, each with how far it can be trusted. */
export const draftedReading = z.strictObject({
  marks: marksState,
  /** Null where lost insertions make the old text unknowable. */
  oldText: z.string().nullable(),
  newText: z.string(),
  segments: z.array(
    z.strictObject({
      op: z.enum(['kept', 'deleted', 'inserted', 'inserted-inferred', 'uncertain']),
      text: z.string(),
    }),
  ),
  notes: z.array(z.string()),
})
export type DraftedReading = z.infer<typeof draftedReading>

export const versionView = sectionVersion.extend({
  /** For drafted text only. */
  drafted: draftedReading.optional(),
  /** SHA-256 of the text, lower case hexadecimal: part of a comparison's receipts. */
  textSha256: z.string(),
  sources: z.array(sourceMention.extend({ retrieved: partialDate.nullable() })),
})
export type VersionView = z.infer<typeof versionView>

/** A step in a section's life, in the order of its source line, as source line and history note tell it. */
export const timelineStep = z.strictObject({
  kind: z.enum(['enacted', 'amended', 'repealed', 'transferred', 'editorial', 'pending']),
  /** "P.A. 21-103"; for a revision of the statutes its name. */
  act: z.string(),
  actId: recordId.nullable(),
  actSections: z.array(z.string()),
  effective: partialDate.nullable(),
  /** True where no date is given and C.G.S. § 2-32 supplies October 1. */
  effectiveAssumed: z.boolean(),
  /** What it did to which provisions, where the note tells. */
  deeds: z.array(z.strictObject({ kind: z.string(), provisions: z.array(provisionPath), words: z.string() })),
  /** The history note's own words; empty where it is silent. */
  printed: z.array(z.string()),
})
export type TimelineStepView = z.infer<typeof timelineStep>

/** What an edition prints about a section beside its words. */
export const sectionPrintView = z.strictObject({
  edition: z.string(),
  heading: z.string(),
  status: statuteSection.shape.status,
  sourceLines: z.array(z.string()),
  history: z.array(z.string()),
  crossRefs: z.array(z.string()),
  annotations: z.array(z.string()),
  sourceId: recordId,
  retrieved: partialDate.nullable(),
  url: z.string().nullable(),
})
export type SectionPrintView = z.infer<typeof sectionPrintView>

/** A text of the section that an enacted act makes and no edition prints yet. */
export const pendingText = z.strictObject({
  documentId: recordId,
  number: z.string(),
  /** Null where the document's act is not on record. */
  actId: recordId.nullable(),
  actNumber: z.string(),
  effective: partialDate.nullable(),
  effectiveWords: z.string(),
  effectiveAssumed: z.boolean(),
  baseline: baselineVerdict,
  /** Null where it cannot be shown; `reason` says why. */
  ref: textRef.nullable(),
  text: z.string().nullable(),
  reason: z.string(),
  route: z.string(),
})
export type PendingText = z.infer<typeof pendingText>

/**
 * What is known of a section's texts by day: those of editions and those that enacted acts make, oldest first; days of
 * which nothing can be told; the section's end. `lawOfDay` (shared/law/history) answers for one day.
 */
export const lawLifeView = z.strictObject({
  texts: z.array(
    z.strictObject({
      /** The first day on which it is known to be law; it may have been law before where `isFirstDay` is false. */
      from: z.iso.date(),
      isFirstDay: z.boolean(),
      /** The first day on which it is law no more. */
      to: z.iso.date().nullable(),
      label: z.string(),
      ref: textRef,
      /** Null for a text that was worked out from an act: it stands among `pending`. */
      versionId: recordId.nullable(),
    }),
  ),
  doubts: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date().nullable(), note: z.string() })),
  end: z.strictObject({ from: z.iso.date(), note: z.string() }).nullable(),
  /** The day from which the section has been law, where that is known. */
  since: z.iso.date().nullable(),
})
export type LawLifeView = z.infer<typeof lawLifeView>

/** Acts and bills that were read and touch the section, document by document. */
export const touchingDocument = documentRow.extend({
  number: z.string(),
  provision: provisionPath,
  outcome: z.string(),
})
