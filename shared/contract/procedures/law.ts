/** Statutes, acts, bills: lists and pages; and the texts that Compare can put side by side. */
import { z } from 'zod'
import { partialDate, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import { act, actAction, bill } from '../../model/legislation.ts'
import { implementationStatus, standing } from '../../model/recommendation.ts'
import { baselineState, marksState, sectionVersion, statuteSection } from '../../model/statute.ts'
import { nothing, query } from '../procedure.ts'
import { baselineVerdict, documentRow } from './documents.ts'
import { dissent } from './recommendations.ts'
import { textRef } from './text-ref.ts'

export { type TextRef, textRef } from './text-ref.ts'

export const recommendationMention = z.strictObject({
  id: recordId,
  year: z.int(),
  number: z.int(),
  shortTitle: z.string(),
  standing,
  dissents: z.array(dissent),
  status: implementationStatus,
})
export type RecommendationMention = z.infer<typeof recommendationMention>

export const sectionRow = z.strictObject({
  id: sectionNumber,
  title: z.string(),
  chapter: z.string(),
  /** '' outside the trafficking inventory. */
  area: z.string(),
  /** Whether it is of the trafficking inventory; an import brings in many that are not. */
  inInventory: z.boolean(),
  catchline: z.string(),
  status: statuteSection.shape.status,
  versions: z.int(),
  hasText: z.boolean(),
  hasWarnings: z.boolean(),
  recommendations: z.int(),
  /** The act that last touched it, from the source line. */
  lastAct: z.string().nullable(),
  /** What was law on the day asked for; null where no day was asked for. */
  onDay: z
    .strictObject({
      /**
       * - `text`: `versionLabel` is the text of that day. - `not yet law`, `repealed`: on that day.
       * - `not known`: the store has no text that is known to have been law on that day; `note` says why.
       */
      state: z.enum(['text', 'not yet law', 'repealed', 'not known']),
      ref: textRef.nullable(),
      versionLabel: z.string().nullable(),
      note: z.string(),
    })
    .nullable(),
})
export type SectionRow = z.infer<typeof sectionRow>

/** An act in a section's history, in the order of the source line; `actId` where the store has the act. */
export const sectionAct = z.strictObject({
  number: z.string(),
  actSections: z.array(z.string()),
  actId: recordId.nullable(),
  title: z.string().nullable(),
  action: actAction.nullable(),
  effective: partialDate.nullable(),
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
  sources: z.array(
    z.strictObject({
      sourceId: recordId,
      title: z.string(),
      retrieved: partialDate.nullable(),
      locator: z.string(),
    }),
  ),
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

export const sectionView = z.strictObject({
  record: statuteSection,
  /** "C.G.S. § 53a-192a" with a no-break space. */
  citation: z.string(),
  /** Oldest first. */
  versions: z.array(versionView),
  acts: z.array(sectionAct),
  /** Oldest first; empty where no edition was brought in. */
  timeline: z.array(timelineStep),
  /** Newest edition first; empty where none was brought in. */
  prints: z.array(sectionPrintView),
  /** By effective date. */
  pending: z.array(pendingText),
  law: lawLifeView,
  documents: z.array(touchingDocument),
  recommendations: z.array(recommendationMention),
  bills: z.array(
    z.strictObject({
      billId: recordId,
      number: z.string(),
      session: z.string(),
      title: z.string().nullable(),
      outcome: z.string(),
    }),
  ),
  obligations: z.array(z.strictObject({ id: recordId, obligor: z.string(), duty: z.string() })),
  sources: z.array(z.strictObject({ sourceId: recordId, title: z.string(), locator: z.string() })),
  /** Neighbours in the inventory, in statute order. */
  previousId: sectionNumber.nullable(),
  nextId: sectionNumber.nullable(),
})
export type SectionView = z.infer<typeof sectionView>

export const legislationRow = z.strictObject({
  kind: z.enum(['act', 'bill']),
  id: recordId,
  number: z.string(),
  session: z.string(),
  year: z.int(),
  title: z.string().nullable(),
  /** Acts: "in force" facts; bills: outcome. */
  outcome: z.string(),
  effective: partialDate.nullable(),
  sectionIds: z.array(sectionNumber),
  /** The bill that an act came from, or the act that a bill became. */
  counterpart: z.strictObject({ id: recordId, number: z.string() }).nullable(),
  /** How many of its texts were read; 0 where only its record is known. */
  texts: z.int(),
})
export type LegislationRow = z.infer<typeof legislationRow>

export const actView = z.strictObject({
  record: act,
  /** The act's texts that were read, newest first. */
  documents: z.array(documentRow),
  bill: z.strictObject({ id: recordId, number: z.string(), session: z.string() }).nullable(),
  /** Each row of the section map with what the store knows of its target. */
  sections: z.array(
    act.shape.sections.element.extend({
      catchline: z.string().nullable(),
      targetStatus: z.string().nullable(),
      inStore: z.boolean(),
      recommendations: z.array(recommendationMention),
    }),
  ),
  recommendations: z.array(recommendationMention),
  obligations: z.array(
    z.strictObject({
      id: recordId,
      actSection: z.string().nullable(),
      obligor: z.string(),
      duty: z.string(),
      state: z.string(),
    }),
  ),
  sources: z.array(z.strictObject({ sourceId: recordId, title: z.string(), locator: z.string() })),
})
export type ActView = z.infer<typeof actView>

export const billView = z.strictObject({
  record: bill,
  /** Texts of the bill that were read, in order of stage. */
  documents: z.array(documentRow),
  sponsors: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  act: z.strictObject({ id: recordId, number: z.string() }).nullable(),
  targets: z.array(
    z.strictObject({
      sectionId: sectionNumber,
      provision: provisionPath.nullable(),
      effective: partialDate.nullable(),
      catchline: z.string().nullable(),
      inStore: z.boolean(),
    }),
  ),
  recommendations: z.array(recommendationMention),
  sources: z.array(
    z.strictObject({
      sourceId: recordId,
      title: z.string(),
      locator: z.string(),
      quotation: z.string().optional(),
    }),
  ),
})
export type BillView = z.infer<typeof billView>

/**
 * Who wrote a passage.
 * - `word`: the words first stand in the text of that act, found by comparing the texts in the store, oldest first.
 * - `provision`: the history note names the provision; what the act did to these words is not known.
 * - `original`: the words stand in the oldest text in the store, and nothing names a later act for them.
 */
export const lineagePassage = z.strictObject({
  text: z.string(),
  provision: provisionPath,
  by: z.enum(['word', 'provision', 'original']),
  /** Index into `authors`; null where no act can be named. */
  author: z.int().nullable(),
  note: z.string(),
})
export type LineagePassage = z.infer<typeof lineagePassage>

export const lineage = z.strictObject({
  versionId: recordId,
  authors: z.array(
    z.strictObject({
      act: z.string(),
      actId: recordId.nullable(),
      actSections: z.array(z.string()),
      effective: partialDate.nullable(),
      effectiveAssumed: z.boolean(),
      words: z.int(),
    }),
  ),
  /** In order; their texts joined are the version's text. */
  passages: z.array(lineagePassage),
  /** Texts that were compared, oldest first. */
  compared: z.array(z.strictObject({ versionId: recordId, label: z.string() })),
  /** What a reader must know of how far this goes, each in a sentence. */
  limits: z.array(z.string()),
})
export type Lineage = z.infer<typeof lineage>

export const comparableText = z.strictObject({
  ref: textRef,
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

export const lawProcedures = {
  /** The inventory, in statute order; with `scope` all, every section that was brought in besides. */
  'statute.list': query(
    z.strictObject({
      scope: z.enum(['inventory', 'all']).default('inventory'),
      /** The law as of that day, past or coming. */
      on: z.iso.date().optional(),
    }),
    z.strictObject({ rows: z.array(sectionRow) }),
  ),
  'statute.get': query(z.strictObject({ id: sectionNumber }), sectionView),
  /** "Who wrote this": the passages of a version by the act they can be shown to owe their words to. @throws NOT_FOUND */
  'statute.lineage': query(z.strictObject({ id: sectionNumber, versionId: recordId }), lineage),
  'legislation.list': query(nothing, z.strictObject({ rows: z.array(legislationRow) })),
  'act.get': query(z.strictObject({ id: recordId }), actView),
  'bill.get': query(z.strictObject({ id: recordId }), billView),
  /** Texts of the inventory's sections, of bills, kept ones, and of the documents read last as a whole. */
  'compare.texts': query(nothing, z.strictObject({ texts: z.array(comparableText) })),
  /** The texts of one document: as a whole, section by section, and the sections of the statutes as amended. @throws NOT_FOUND */
  'compare.ofDocument': query(
    z.strictObject({ id: recordId }),
    z.strictObject({ texts: z.array(comparableText) }),
  ),
  /** @throws NOT_FOUND; INVALID_INPUT where the old reading of a drafted text cannot be told (its insertions were lost). */
  'compare.text': query(z.strictObject({ ref: textRef }), comparableText.extend({ text: z.string() })),
}
