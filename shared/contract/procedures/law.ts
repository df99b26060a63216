/** Statutes, acts, bills: lists and pages; and the texts that Compare can put side by side. */
import { z } from 'zod'
import { partialDate, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import { act, actAction, bill } from '../../model/legislation.ts'
import { implementationStatus, standing } from '../../model/recommendation.ts'
import { baselineState, marksState, sectionVersion, statuteSection } from '../../model/statute.ts'
import { nothing, query } from '../procedure.ts'
import { dissent } from './recommendations.ts'

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

export const sectionView = z.strictObject({
  record: statuteSection,
  /** "C.G.S. § 53a-192a" with a no-break space. */
  citation: z.string(),
  /** Oldest first. */
  versions: z.array(versionView),
  acts: z.array(sectionAct),
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
})
export type LegislationRow = z.infer<typeof legislationRow>

export const actView = z.strictObject({
  record: act,
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
 * Address of a text that can be compared: a version, the old or the new reading of a drafted version,
 * a bill version, or a text that a person keeps (its id is its SHA-256). `part`: `text` as stored, `old`/`new` for
 * drafted texts.
 */
export const textRef = z.strictObject({
  kind: z.enum(['section version', 'bill version', 'kept text']),
  id: recordId,
  part: z.enum(['text', 'old', 'new']).default('text'),
})
export type TextRef = z.infer<typeof textRef>

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
    z.strictObject({ scope: z.enum(['inventory', 'all']).default('inventory') }),
    z.strictObject({ rows: z.array(sectionRow) }),
  ),
  'statute.get': query(z.strictObject({ id: sectionNumber }), sectionView),
  'legislation.list': query(nothing, z.strictObject({ rows: z.array(legislationRow) })),
  'act.get': query(z.strictObject({ id: recordId }), actView),
  'bill.get': query(z.strictObject({ id: recordId }), billView),
  'compare.texts': query(nothing, z.strictObject({ texts: z.array(comparableText) })),
  /** @throws NOT_FOUND; INVALID_INPUT where the old reading of a drafted text cannot be told (its insertions were lost). */
  'compare.text': query(z.strictObject({ ref: textRef }), comparableText.extend({ text: z.string() })),
}
