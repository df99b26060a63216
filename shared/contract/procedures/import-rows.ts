/** What an import would do, row by row: texts of sections, documents, bills as data sets state them, starter content. */
import { z } from 'zod'
import { recordId, sectionNumber } from '../../model/basics.ts'
import { documentKind, draftedDocument } from '../../model/document.ts'

/**
 * What applying would do with one row.
 * - `added`: the store has no such record. For a text of a section: there is none before it to compare with, or the
 *   words are the same as in the edition before (`note` says so). - `changed`: its words, or for a bill its facts, differ
 *   from what is there. - `unchanged`: nothing would be written. - `not understood`: left out; see `note`.
 * - `kept`: differs, and stays as it is, because a person changed it or an import brought it; see `note`.
 */
export const importOutcome = z.enum(['added', 'changed', 'unchanged', 'kept', 'not understood'])
export type ImportOutcome = z.infer<typeof importOutcome>

export const importCounts = z.strictObject({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  notUnderstood: z.int(),
  /** Absent where nothing is kept against what is brought. */
  kept: z.int().optional(),
})
export type ImportCounts = z.infer<typeof importCounts>

const commonRow = {
  /** Names the row for `import.change`. */
  key: z.string(),
  /** Names what is applied as one, for `import.apply`: several texts of a section are one record. */
  record: z.string(),
  outcome: importOutcome,
  /** Whether it is, or touches, a section of the trafficking inventory. */
  inInventory: z.boolean(),
  /** Whether `import.change` has a text for this row, and one before it. */
  hasText: z.boolean(),
  hasBefore: z.boolean(),
  /** What a person should know of it, or why it was not understood; '' where there is nothing to say. */
  note: z.string(),
  /** File or address that it stands in, with the place. */
  where: z.string(),
}

/** A value that applying leaves as it is though the file says otherwise: a person edited it, or it was here before. */
export const keptValue = z.strictObject({
  field: z.string(),
  /** What stays. */
  stays: z.string().nullable(),
  /** What the file has instead. */
  instead: z.string(),
  why: z.string(),
})
export type KeptValue = z.infer<typeof keptValue>

/** A text of a section of the statutes. */
export const sectionTextRow = z.strictObject({
  kind: z.literal('section text'),
  ...commonRow,
  sectionId: sectionNumber,
  /** The text's name within its section: "2025 revision", "2026 supplement, from July 1, 2026". */
  label: z.string(),
  catchline: z.string(),
  status: z.enum(['active', 'repealed', 'reserved', 'transferred', 'obsolete']),
})

/** A bill, amendment or act as drafted. */
export const documentImportRow = z.strictObject({
  kind: z.literal('document'),
  ...commonRow,
  /** Null where it is not understood. */
  documentId: recordId.nullable(),
  documentKind: documentKind.nullable(),
  /** "File No. 694", "P.A. 26-98"; the file's name where it is not understood. */
  label: z.string(),
  /** "sHB 7309 (2017 January)", "P.A. 26-98"; '' where it is not understood. */
  of: z.string(),
  title: z.string().nullable(),
  underlining: draftedDocument.shape.underlining.nullable(),
  sections: z.int(),
  /** Sections of the statutes that it changes. */
  sectionIds: z.array(sectionNumber),
  /** What it brings besides its words: "adds P.A. 26-98", "approved May 27, 2026". */
  brings: z.array(z.string()),
  kept: z.array(keptValue),
})

/** A bill as a data set states it. */
export const billRecordRow = z.strictObject({
  kind: z.literal('bill record'),
  ...commonRow,
  billId: recordId,
  number: z.string(),
  session: z.string(),
  title: z.string().nullable(),
  dataset: z.string(),
  /** Each value that would be filled or follow the data set. */
  changes: z.array(z.strictObject({ field: z.string(), was: z.string().nullable(), becomes: z.string() })),
  kept: z.array(keptValue),
})

/** What starter content holds; each record is taken or left as a whole. */
export const starterRecordKind = z.enum([
  'source',
  'section',
  'section text',
  'bill',
  'act',
  'seat',
  'activity',
  'obligation',
  'reporting round',
  'recommendation',
  'figure',
  'claim',
])
export type StarterRecordKind = z.infer<typeof starterRecordKind>

/** A record of the starter content that came with this version of the program. */
export const starterRecordRow = z.strictObject({
  kind: z.literal('starter record'),
  ...commonRow,
  recordKind: starterRecordKind,
  recordId: z.string(),
  /** "P.A. 26-70", "§ 53a-192a"; a recommendation's names its standing and dissents. */
  label: z.string(),
  title: z.string().nullable(),
  /**
   * Each field that differs: as it is in the store (null: it has none) and as the starter content has it. Of a record
   * that is kept, what the starter content says instead. A text that `import.change` gives is not among them.
   */
  changes: z.array(
    z.strictObject({ field: z.string(), was: z.string().nullable(), becomes: z.string().nullable() }),
  ),
})

export const importRow = z.discriminatedUnion('kind', [
  sectionTextRow,
  documentImportRow,
  billRecordRow,
  starterRecordRow,
])
export type ImportRow = z.infer<typeof importRow>
export type ImportRowKind = ImportRow['kind']
export type SectionTextRow = z.infer<typeof sectionTextRow>
export type DocumentImportRow = z.infer<typeof documentImportRow>
export type BillRecordRow = z.infer<typeof billRecordRow>
export type StarterRecordRow = z.infer<typeof starterRecordRow>
