/** Documents that the program's facts come from. */
import { z } from 'zod'
import { line, partialDate, recordId, reliability } from './basics.ts'

/** The source of what a person enters by hand, who names where it is recorded. */
export const handSourceId = 'entered-by-hand'

export const source = z.strictObject({
  id: recordId,
  title: line(300),
  kind: z.enum(['council report', 'official record', 'press', 'web page', 'entered by hand', 'import']),
  publisher: z.string().max(200),
  published: partialDate.optional(),
  /** When the text was taken; absent where it was not recorded. */
  retrieved: partialDate.optional(),
  url: z.string().max(500).optional(),
  fileName: z.string().max(200).optional(),
  /** SHA-256 of the file that the facts were taken from, in lower case hexadecimal. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  reliability,
  /** Why it has that grade, in one or two sentences. */
  reliabilityReason: line(600),
  note: z.string().max(2000).optional(),
})
export type Source = z.infer<typeof source>

/** A claim of a source that must not be repeated unchecked, quoted with what is wrong about it. */
export const claim = z.strictObject({
  id: recordId,
  sourceId: recordId,
  locator: line(300),
  quotation: line(3000),
  verdict: z.enum([
    'unverified',
    'names an act that does not exist under that name',
    'contradicted by the statutes',
  ]),
  note: line(1000),
})
export type Claim = z.infer<typeof claim>

/** A dated figure that an advocate could cite. */
export const figure = z.strictObject({
  id: recordId,
  /** What is counted, as a heading: "Calls to the national hotline that reference Connecticut". */
  label: line(300),
  topic: z.enum([
    'hotline',
    'referrals',
    'arrests and convictions',
    'persons served',
    'training',
    'funding',
    'law enforcement reports',
    'population',
    'online advertising',
    'outcomes',
  ]),
  /** The number itself; for a range its lower end. */
  value: z.number(),
  /** As printed: "$1,950.90", "more than 650,000", "73.8%". */
  printed: line(80),
  unit: line(60),
  /** The year that it speaks of (the last one of a span). */
  year: z.int().min(1900).max(2100),
  /** The period in words: "January 1 to December 31, 2017", "fiscal year 2017", "since 2007". */
  period: line(200),
  organisation: z.string().max(200).optional(),
  reliability,
  /** What a careful person must say with it: "counts referrals, not victims". */
  caution: z.string().max(600).optional(),
  provenance: z
    .array(z.strictObject({ sourceId: recordId, locator: line(300), quotation: line(6000) }))
    .min(1),
})
export type Figure = z.infer<typeof figure>
