/** A redline as JSON, with its schema. */
import { z } from 'zod'
import type { Change, Span } from '../model.ts'
import { summarise } from '../summary.ts'
import type { OutputInput } from './model.ts'
import { receipts } from './receipts.ts'

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe("Half-open range of UTF-16 code units, as in JavaScript's String.prototype.slice.")

const nature = z
  .enum(['substantive', 'editorial', 'renumbering'])
  .describe(
    'renumbering: only labels changed; editorial: only punctuation, capitals, quotation marks, hyphens or white space; substantive: anything else.',
  )

const change = z.strictObject({
  kind: z
    .enum(['equal', 'deleted', 'inserted', 'replaced', 'moved-from', 'moved-to'])
    .describe(
      'equal texts may differ in what the redline ignores: white space, quotation mark style, hyphenation.',
    ),
  before: span.describe('Range in texts.before; begins where that of the change before ends.'),
  after: span.describe('Range in texts.after; begins where that of the change before ends.'),
  nature: nature.optional(),
  deletedText: z.string().optional().describe('texts.before in the range `before`; absent on equal.'),
  insertedText: z.string().optional().describe('texts.after in the range `after`; absent on equal.'),
  provisionBefore: z
    .string()
    .optional()
    .describe('Provision of the old text, such as (b)(17), in a bill Sec. 2 (b)(17); empty outside all.'),
  provisionAfter: z.string().optional().describe('Provision of the new text.'),
  move: z.int().min(0).optional().describe('Index into `moves`, on moved-from and moved-to.'),
})

const natures = z.strictObject({ substantive: z.int(), editorial: z.int(), renumbering: z.int() })

export const redlineJsonSchema = z
  .strictObject({
    format: z.literal('charter-oak-redline'),
    version: z.literal(1),
    receipts,
    texts: z.strictObject({ before: z.string(), after: z.string() }),
    summary: z.strictObject({
      changes: z.int(),
      wordsDeleted: z.int(),
      wordsInserted: z.int(),
      wordsMoved: z.int(),
      natures,
      provisions: z.array(
        z.strictObject({
          provision: z.string().describe('Where the changes stand; empty outside every provision.'),
          inOldText: z
            .boolean()
            .describe(
              'Whether `provision` is the address of deleted words in the old text, and not the new text’s.',
            ),
          changes: z.int(),
          wordsDeleted: z.int(),
          wordsInserted: z.int(),
          natures,
        }),
      ),
    }),
    changes: z.array(change).describe('In order; together they cover both texts without gap or overlap.'),
    moves: z.array(z.strictObject({ from: span, to: span, inner: z.array(change) })),
    limit: z.string().optional().describe('Set where a limit cut the search for a better redline short.'),
  })
  .meta({
    title: 'Charter Oak redline',
    description: 'A comparison of two texts of Connecticut law. Unofficial.',
  })
export type RedlineJson = z.infer<typeof redlineJsonSchema>

/** The published schema (JSON Schema 2020-12), as `docs/schema/redline.schema.json` holds it. */
export function redlineSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(redlineJsonSchema), null, 2)}\n`
}

const copySpan = ({ start, end }: Span) => ({ start, end })

function copyChange(one: Change, before: string, after: string): z.infer<typeof change> {
  const { kind, nature: ofNature, provisionBefore, provisionAfter, move } = one
  return {
    kind,
    before: copySpan(one.before),
    after: copySpan(one.after),
    ...(ofNature === undefined ? {} : { nature: ofNature }),
    ...(kind === 'equal'
      ? {}
      : {
          deletedText: before.slice(one.before.start, one.before.end),
          insertedText: after.slice(one.after.start, one.after.end),
        }),
    ...(provisionBefore === undefined ? {} : { provisionBefore }),
    ...(provisionAfter === undefined ? {} : { provisionAfter }),
    ...(move === undefined ? {} : { move }),
  }
}

/** The redline as plain data that fits `redlineJsonSchema`. */
export function redlineData({ redline, before, after, receipts: given }: OutputInput): RedlineJson {
  const summary = summarise(redline, before, after)
  const copy = (one: Change) => copyChange(one, before, after)
  return {
    format: 'charter-oak-redline',
    version: 1,
    receipts: given,
    texts: { before, after },
    summary: {
      changes: summary.changes,
      wordsDeleted: summary.wordsDeleted,
      wordsInserted: summary.wordsInserted,
      wordsMoved: summary.wordsMoved,
      natures: { ...summary.natures },
      provisions: summary.provisions.map((one) => ({ ...one, natures: { ...one.natures } })),
    },
    changes: redline.changes.map(copy),
    moves: redline.moves.map(({ from, to, inner }) => ({
      from: copySpan(from),
      to: copySpan(to),
      inner: inner.map(copy),
    })),
    ...(redline.limit === undefined ? {} : { limit: redline.limit }),
  }
}

/** Writes the file. */
export function redlineJson(input: OutputInput): string {
  return `${JSON.stringify(redlineData(input), null, 2)}\n`
}
