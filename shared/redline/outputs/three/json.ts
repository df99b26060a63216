/** A comparison of three as JSON, with its schema. */
import { z } from 'zod'
import type { Span } from '../../model.ts'
import { type ThreeOutputInput, threeReceipts } from './model.ts'
import { threeCounts } from './receipt-lines.ts'

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe("Half-open range of UTF-16 code units, as in JavaScript's String.prototype.slice.")

const counts = { left: z.int(), right: z.int(), agreed: z.int(), conflict: z.int() }

export const threeJsonSchema = z
  .strictObject({
    format: z.literal('charter-oak-three-way'),
    version: z.literal(1),
    receipts: threeReceipts,
    texts: z
      .strictObject({ base: z.string(), left: z.string(), right: z.string() })
      .describe('`left` is text A, `right` text B; both started from `base`.'),
    summary: z.strictObject({
      ...counts,
      provisions: z.array(z.strictObject({ provision: z.string(), ...counts })),
    }),
    regions: z
      .array(
        z.strictObject({
          kind: z
            .enum(['unchanged', 'left', 'right', 'agreed', 'conflict'])
            .describe(
              'left, right: changed by that text only; agreed: by both alike; conflict: by both otherwise. Unchanged texts may differ in white space, quotation mark style or hyphenation.',
            ),
          base: span,
          left: span,
          right: span,
          provision: z.string().optional(),
        }),
      )
      .describe('In order; together they cover each text without gap or overlap.'),
    limits: z.array(z.string()).describe('Limits that cut the search for better comparisons short.'),
  })
  .meta({
    title: 'Charter Oak comparison of three texts',
    description: 'Two texts of Connecticut law compared with the one that both started from. Unofficial.',
  })
export type ThreeJson = z.infer<typeof threeJsonSchema>

/** The published schema (JSON Schema 2020-12), as `docs/schema/three-way.schema.json` holds it. */
export function threeSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(threeJsonSchema), null, 2)}\n`
}

const copySpan = ({ start, end }: Span) => ({ start, end })

/** Writes the file. */
export function threeJson(input: ThreeOutputInput): string {
  const { three, base, left, right, receipts } = input
  const { unchanged: _, ...summary } = threeCounts(input)
  const data: ThreeJson = {
    format: 'charter-oak-three-way',
    version: 1,
    receipts,
    texts: { base, left, right },
    summary: { ...summary, provisions: three.provisions.map((provision) => ({ ...provision })) },
    regions: three.regions.map((region) => ({
      kind: region.kind,
      base: copySpan(region.base),
      left: copySpan(region.left),
      right: copySpan(region.right),
      ...(region.provision === undefined ? {} : { provision: region.provision }),
    })),
    limits: [three.left.limit, three.right.limit].filter((limit) => limit !== undefined),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
