/** Addresses of texts that can be compared. */
import { z } from 'zod'
import { recordId } from '../../model/basics.ts'

/**
 * Address of a text: a version of a section, a bill version, a text that a person keeps (its id is its SHA-256),
 * or one that is derived from a document that was read:
 * - `document`: the whole text of a bill or act; id of the document.
 * - `document section`: one section of it; `<document id>.s<number>`.
 * - `as amended`: a whole statute section as that section would make it read; `<document id>.s<number>.<section>`.
 * - `amended document`: a file copy with an amendment carried out; `<file copy id>.with.<amendment id>`.
 * `part`: `text` as stored or printed (with brackets); `old` and `new` are the readings of a drafted text.
 */
export const textRef = z.strictObject({
  kind: z.enum([
    'section version',
    'bill version',
    'kept text',
    'document',
    'document section',
    'as amended',
    'amended document',
  ]),
  /** Longer than a record's own id, since it may name two of them. */
  id: z.union([recordId, z.string().regex(/^[a-z0-9][A-Za-z0-9.-]{0,259}$/, 'not the address of a text')]),
  part: z.enum(['text', 'old', 'new']).default('text'),
})
export type TextRef = z.infer<typeof textRef>
