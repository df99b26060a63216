/** Bills, file copies, substitutes, LCO amendments and public acts as drafted: documents that were read. */
import { z } from 'zod'
import { line, partialDate, provenances, provisionPath, recordId, sectionNumber } from './basics.ts'

export const documentKind = z.enum([
  'proposed bill',
  'raised bill',
  'committee bill',
  'bill',
  'substitute',
  'file copy',
  'reprint',
  'amendment',
  'public act',
  'special act',
])
export type DocumentKindWord = z.infer<typeof documentKind>

/**
 * A document's own facts. Its words are kept as they were read (paragraphs of runs); sections, marks, baseline verdicts
 * and what it would make of the law are derived from them, never stored.
 */
export const draftedDocument = z.strictObject({
  /** `2026-hb-5001.file-123`, `2026-hb-5001.lco-4567`, `pa-26-98.act` */
  id: recordId,
  kind: documentKind,
  /** The bill that it is a version of or an amendment to; an act's only where the act names it. */
  billId: recordId.optional(),
  actId: recordId.optional(),
  /** "File No. 123", "LCO No. 4567, House Amendment Schedule “A”", "P.A. 26-98". */
  label: line(200),
  title: z.string().max(600).optional(),
  date: partialDate.optional(),
  lcoNumber: z.string().max(20).optional(),
  /** Its own file number; an amendment's: the file copy whose lines it means. */
  fileNumber: z.string().max(20).optional(),
  underlining: z.enum(['carried', 'none', 'lost']),
  format: z.enum(['html', 'pdf', 'docx', 'text']),
  /** What a reader must know before trusting the text, each in a sentence. */
  warnings: z.array(line(1000)),
  /** SHA-256 of the file, lower case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  provenance: provenances,
})
export type DraftedDocument = z.infer<typeof draftedDocument>

/** One law that a section of a document changes: the index by which sections find their bills and acts. */
export const documentTarget = z.strictObject({
  documentId: recordId,
  /** Section of the document, "12a". */
  number: line(20),
  action: z.enum(['amends', 'adds', 'new', 'repeals', 'uncodified']),
  /** Absent for new and uncodified law, and where a public act that was never codified is amended. */
  sectionId: sectionNumber.optional(),
  /** '' for the whole section. For `adds`: the provision added. */
  provision: provisionPath,
  effective: partialDate.optional(),
  /** "from passage", "July 1, 2026, and applicable to …"; '' where nothing is said. */
  effectiveWords: z.string().max(300),
})
export type DocumentTarget = z.infer<typeof documentTarget>
