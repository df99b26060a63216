/** Sections of the statutes: the list, a section's page, who wrote it. */
import { z } from 'zod'
import { recordId, sectionNumber } from '../../model/basics.ts'
import { statuteSection } from '../../model/statute.ts'
import { query } from '../procedure.ts'
import { billMention, recommendationMention, sourceMention } from './mentions.ts'
import { lineage } from './statute-authors.ts'
import {
  lawLifeView,
  pendingText,
  sectionAct,
  sectionPrintView,
  timelineStep,
  touchingDocument,
  versionView,
} from './statute-texts.ts'
import { textRef } from './text-ref.ts'

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

export const sectionView = z.strictObject({
  record: statuteSection,
  /** "C.G.S. § 53a-192a" with a no-break space. */
  citation: z.string(),
  /** Oldest first. */
  versions: z.array(versionView),
  /** Versions of other sections that a source prints under this section's number. */
  printedUnder: z.array(z.strictObject({ versionId: recordId, sectionId: sectionNumber, label: z.string() })),
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
  bills: z.array(billMention),
  obligations: z.array(z.strictObject({ id: recordId, obligor: z.string(), duty: z.string() })),
  sources: z.array(sourceMention),
  /** Neighbours in the inventory, in statute order. */
  previousId: sectionNumber.nullable(),
  nextId: sectionNumber.nullable(),
})
export type SectionView = z.infer<typeof sectionView>

export const statuteProcedures = {
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
}
