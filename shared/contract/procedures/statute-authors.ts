/** Who wrote a section: its passages, each with the act that it can be shown to owe its words to. */
import { z } from 'zod'
import { partialDate, provisionPath, recordId } from '../../model/basics.ts'

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
