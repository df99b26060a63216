/** Recommendations of the council, what each asks, and the dated events that say what became of it. */
import { z } from 'zod'
import { line, partialDate, provenances, provisionPath, recordId, sectionNumber } from './basics.ts'

export const standing = z.enum(['consensus', 'without consensus', 'further research'])
export type Standing = z.infer<typeof standing>

/** For a recommendation that asks for a change of law. */
export const lawStatus = z.enum([
  'no action',
  'in a bill',
  'enacted in part',
  'enacted',
  'not pursued',
  'superseded',
])
/** For one that asks no change of law. */
export const workStatus = z.enum(['not started', 'under way', 'done', 'not pursued', 'superseded'])
export const implementationStatus = z.enum([...lawStatus.options, 'not started', 'under way', 'done'])
export type ImplementationStatus = z.infer<typeof implementationStatus>

/** What an element asks of a section's text, where that can be shown as a redline. */
export const ask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('repeal'), sectionId: sectionNumber }),
  z.strictObject({
    kind: z.literal('replace phrase'),
    sectionId: sectionNumber,
    phrase: line(500),
    replacement: line(500),
  }),
  z.strictObject({
    kind: z.literal('add'),
    sectionId: sectionNumber,
    provision: provisionPath.optional(),
    words: line(2000),
  }),
])
export type Ask = z.infer<typeof ask>

/** One testable part of what a recommendation asks. */
export const element = z.strictObject({ id: recordId, text: line(2000), ask: ask.optional() })
export type Element = z.infer<typeof element>

export const stance = z.enum(['supports', 'opposes', 'abstains'])
export type Stance = z.infer<typeof stance>

export const position = z.strictObject({
  id: recordId,
  /** Who: an organisation or office as the council records it. */
  holder: line(200),
  seatId: recordId.optional(),
  stance,
  reason: z.string().max(2000).optional(),
  date: partialDate,
  provenance: provenances,
})
export type Position = z.infer<typeof position>

/** What supports a status, as an address that a link can open. */
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('act section'),
    actId: recordId,
    section: line(20),
    note: z.string().max(500).optional(),
  }),
  z.strictObject({
    kind: z.literal('section'),
    sectionId: sectionNumber,
    provision: provisionPath.optional(),
    note: z.string().max(500).optional(),
  }),
  z.strictObject({
    kind: z.literal('version'),
    versionId: recordId,
    provision: provisionPath.optional(),
    quotation: z.string().max(3000).optional(),
  }),
  z.strictObject({
    kind: z.literal('bill'),
    billId: recordId,
    versionId: recordId.optional(),
    note: z.string().max(500).optional(),
  }),
  z.strictObject({
    kind: z.literal('document'),
    sourceId: recordId,
    locator: line(300),
    quotation: z.string().max(3000).optional(),
  }),
])
export type Evidence = z.infer<typeof evidence>

export const statusEvent = z.strictObject({
  id: recordId,
  /** The elements that it concerns; empty: the whole recommendation. */
  elementIds: z.array(recordId),
  date: partialDate,
  status: implementationStatus,
  /** What happened, in a sentence. */
  what: line(1000),
  evidence: z.array(evidence),
  note: z.string().max(2000).optional(),
  /** Who says so: nothing assessed from the statutes passes for the council's own word. */
  assessment: z.enum(['recorded by the council', 'assessed from the statutes', 'entered by hand']),
  /** Awaits the council's own confirmation. */
  awaitsConfirmation: z.boolean(),
})
export type StatusEvent = z.infer<typeof statusEvent>

/** A section that the recommendation names, as it names it. */
export const namedSection = z.strictObject({
  sectionId: sectionNumber,
  provision: provisionPath.optional(),
  /** The citation in the recommendation's own words: "Sec. 46a-170". */
  asNamed: line(200),
  /** What a reader must know, such as a citation that is wrong in the source. */
  note: z.string().max(500).optional(),
})

export const recommendation = z.strictObject({
  /** `2017-16` */
  id: recordId,
  year: z.int().min(1990).max(2100),
  number: z.int().min(1).max(999),
  shortTitle: line(160),
  /** The council's own words, white space folded. */
  text: line(6000),
  standing,
  asksChangeOfLaw: z.boolean(),
  /** What a reader must know beside the words (a mistaken citation, a slip of the pen in the source). */
  notes: z.array(line(1000)),
  elements: z.array(element).min(1),
  sections: z.array(namedSection),
  /** Acts and bills that the recommendation itself names. */
  acts: z.array(z.strictObject({ actId: recordId, asNamed: line(200) })),
  positions: z.array(position),
  events: z.array(statusEvent),
  provenance: provenances,
})
export type Recommendation = z.infer<typeof recommendation>
