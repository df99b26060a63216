/** What a citation names. Years are four digits; labels in `provision` stand without parentheses, outermost first. */

/** A section of the General Statutes or a provision of it: `53a-192a` with `['a', '1', 'A']`. */
export interface SectionCitation {
  readonly kind: 'section'
  readonly section: string
  readonly provision: readonly string[]
}

/** A run of sections; both ends belong to it. */
export interface SectionRangeCitation {
  readonly kind: 'section-range'
  readonly from: string
  readonly to: string
}

/**
 * A public act (PA) or special act (SA), or a section or provision of one. Acts before 1973 are numbered within
 * their year ("1969, P.A. 828"). `session` is set for special sessions only, as the statutes print it
 * ("June Sp. Sess."); special sessions number their acts afresh, so an act is known by session, year and number.
 */
export interface ActCitation {
  readonly kind: 'act'
  readonly actKind: 'PA' | 'SA'
  readonly session?: string
  readonly year: number
  readonly number: number
  readonly section?: string
  readonly provision: readonly string[]
}

export type BillPrefix = 'HB' | 'SB' | 'HJ' | 'SJ' | 'HR' | 'SR'

/** A bill or resolution. Numbers start afresh each session, so a bill without `year` is not yet identified. */
export interface BillCitation {
  readonly kind: 'bill'
  readonly chamber: 'H' | 'S'
  readonly prefix: BillPrefix
  readonly number: number
  readonly substitute: boolean
  readonly year?: number
}

/** A chapter of the General Statutes, or a part of one: chapter 961, part II. */
export interface ChapterCitation {
  readonly kind: 'chapter'
  readonly chapter: string
  readonly part?: string
}

export type Citation = SectionCitation | SectionRangeCitation | ActCitation | BillCitation | ChapterCitation

export interface ParsedCitation {
  readonly ok: true
  readonly citation: Citation
}

/** `where` is the offset (UTF-16 code units) in the text as given at which reading failed. */
export interface MalformedCitation {
  readonly ok: false
  readonly code: 'MALFORMED_CITATION'
  readonly message: string
  readonly where: number
}

export type ParseResult = ParsedCitation | MalformedCitation

/** A citation and the half-open range of the text that names it. */
export interface FoundCitation {
  readonly citation: Citation
  readonly start: number
  readonly end: number
}
