/** Sources, figures, claims, the council, its obligations and reporting rounds; and search over everything. */
import { z } from 'zod'
import { recordId } from '../../model/basics.ts'
import { activity, obligation, reportingRound, seat } from '../../model/council.ts'
import { claim, figure, source } from '../../model/source.ts'
import { nothing, query } from '../procedure.ts'

/** A quotation taken from a source and the record that rests on it. */
export const sourceUse = z.strictObject({
  locator: z.string(),
  quotation: z.string().nullable(),
  recordKind: z.string(),
  recordLabel: z.string(),
  route: z.string(),
})
export type SourceUse = z.infer<typeof sourceUse>

export const sourceRow = source.extend({
  uses: z.int(),
  quotations: z.int(),
  claims: z.int(),
  figures: z.int(),
})
export type SourceRow = z.infer<typeof sourceRow>

export const figureRow = figure.extend({ sourceTitles: z.array(z.string()) })
export type FigureRow = z.infer<typeof figureRow>

export const obligationRow = obligation.extend({ actNumber: z.string(), route: z.string() })
export type ObligationRow = z.infer<typeof obligationRow>

/** The longest text that can be searched for, in characters: a long subsection of the law. */
export const searchLongest = 2000

export const searchKind = z.enum([
  'recommendation',
  'section',
  'act',
  'bill',
  'source',
  'figure',
  'obligation',
  'council',
  'claim',
])
export type SearchKind = z.infer<typeof searchKind>

export const searchHit = z.strictObject({
  kind: searchKind,
  id: z.string(),
  title: z.string(),
  /** Facts beside the title: standing with dissents, status, session. */
  detail: z.string(),
  /** Text around the match as runs; `match` runs are highlighted. */
  snippet: z.array(z.strictObject({ text: z.string(), match: z.boolean() })),
  route: z.string(),
  /** True for a record found by reading the query as a citation. */
  byCitation: z.boolean(),
})
export type SearchHit = z.infer<typeof searchHit>

export const referenceProcedures = {
  'source.list': query(nothing, z.strictObject({ rows: z.array(sourceRow) })),
  'source.get': query(
    z.strictObject({ id: recordId }),
    z.strictObject({
      record: sourceRow,
      uses: z.array(sourceUse),
      claims: z.array(claim),
      figures: z.array(figureRow),
    }),
  ),
  'figure.list': query(nothing, z.strictObject({ rows: z.array(figureRow) })),
  'council.get': query(
    nothing,
    z.strictObject({
      seats: z.array(seat),
      activities: z.array(activity),
      obligations: z.array(obligationRow),
      rounds: z.array(reportingRound),
    }),
  ),
  'search.query': query(
    z.strictObject({
      text: z.string().max(searchLongest),
      kinds: z.array(searchKind).max(20).optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.strictObject({
      hits: z.array(searchHit),
      total: z.int(),
      /** Hits by kind before the kind filter. */
      byKind: z.array(z.strictObject({ kind: searchKind, count: z.int() })),
      /** How the text was read as a citation, if it was: "C.G.S. § 53a-192a(a)". */
      citation: z.string().nullable(),
      /** How many records of the store are named by that reading. */
      cited: z.int(),
      /** Set when the text looks like a citation that cannot be read: what is wrong and where. */
      citationProblem: z.string().nullable(),
      /** True where no record has every word, and those are shown that have some of them. */
      someWordsOnly: z.boolean(),
      /** The text with words that no record holds replaced by ones that some do; null where there is none. */
      betterSpelling: z.string().nullable(),
    }),
  ),
}
