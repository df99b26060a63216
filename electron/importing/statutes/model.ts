/** What a page of the General Statutes holds, as it prints it. */

/**
 * - `text`: a paragraph of law. - `table`, `form`: a row or line of a table or form, cells parted by a tab.
 * - `heading`: a heading inside a section.
 */
export type ParagraphKind = 'text' | 'table' | 'form' | 'heading'

export interface Paragraph {
  readonly kind: ParagraphKind
  readonly text: string
}

export type SectionStatus = 'active' | 'repealed' | 'reserved' | 'transferred' | 'obsolete'

/** A part or subpart of a chapter: number "PART I", name "DEFINITION AND CLASSIFICATION". */
export interface PartHeading {
  readonly level: 'part' | 'subpart'
  readonly number: string
  readonly name: string
}

/**
 * One of the texts of a section. The first is the law when the page was made; each later one is introduced by a
 * Revisor's note ("*Note: On and after July 1, 2026, …").
 */
export interface SectionText {
  readonly note?: string
  readonly paragraphs: readonly Paragraph[]
  /** Source paragraphs printed under this text; empty where the page does not say which text they belong to. */
  readonly source: readonly string[]
}

export interface PageSection {
  /** The page's own anchor, "sec_53a-24"; may name another section than the heading does. */
  readonly anchor: string | null
  /** The section numbers that the heading names, written out where the heading gives a range that can be counted. */
  readonly cites: readonly string[]
  readonly kind: 'section' | 'group'
  /** True for a range named by its ends only, whose inner numbers cannot be counted ("Secs. 54-80 to 54-81b"). */
  readonly endsOnly: boolean
  /** The whole heading as printed: "Sec. 53a-24. Offense defined." */
  readonly heading: string
  /** The heading without number and without "*(See end of section …)"; '' where there is none. */
  readonly catchline: string
  readonly status: SectionStatus
  /** The day a repeal takes effect, where the page gives one: "2025-07-01". Until then the section is law. */
  readonly repealEffective?: string
  /** Where a transferred section went: "54-102a"; absent otherwise. */
  readonly transferredTo?: readonly string[]
  /** Every paragraph of its body in the page's order, all versions and their notes included. */
  readonly body: readonly Paragraph[]
  /** The body parted into versions; one for nearly every section. */
  readonly texts: readonly SectionText[]
  /** Source paragraphs, one for each version where there are several. */
  readonly source: readonly string[]
  readonly history: readonly string[]
  readonly crossRefs: readonly string[]
  readonly annotations: readonly string[]
  readonly part: readonly PartHeading[]
}

/** Something to tell the person who imports; the page was read all the same. */
export interface PageWarning {
  readonly where: string
  readonly message: string
}

export interface ChapterPage {
  readonly kind: 'chapter'
  /** The official address that a browser noted when it saved the page. */
  readonly savedFrom?: string
  /** `chapter` for a chapter, `article` for one of title 42a, `title` where a title page prints its sections. */
  readonly unit: 'chapter' | 'article' | 'title'
  /** "952", "001" without leading zeros: "1". */
  readonly number: string
  readonly name: string
  /** "53a"; absent where the page does not link to its title. */
  readonly title: string | null
  readonly frontNotes: readonly string[]
  /** Notes under a part's heading, with that heading. */
  readonly partNotes: readonly { readonly part: readonly PartHeading[]; readonly text: string }[]
  readonly sections: readonly PageSection[]
  readonly warnings: readonly PageWarning[]
}

export interface TitlePage {
  readonly kind: 'title'
  /** The official address that a browser noted when it saved the page. */
  readonly savedFrom?: string
  readonly number: string
  readonly name: string
  readonly frontNotes: readonly string[]
  readonly chapters: readonly ChapterLink[]
  /** Titles 4c and 39 print their sections on the title's own page. */
  readonly sections: ChapterPage | null
  readonly warnings: readonly PageWarning[]
}

export interface ChapterLink {
  /** "952"; for an article of title 42a its number. */
  readonly number: string
  readonly name: string
  /** File name, "chap_952.htm"; null for a chapter without a page (reserved, repealed as a whole). */
  readonly file: string | null
  /** "Secs. 53a-24 to 53a-323", as printed. */
  readonly range: string
}

export interface TitlesPage {
  readonly kind: 'titles'
  /** The official address that a browser noted when it saved the page. */
  readonly savedFrom?: string
  /** "Revised to January 1, 2025", as printed. */
  readonly edition: string | null
  /** Where its note sends readers for the supplement: "/2026/sup/titles.htm"; null where it has no such note. */
  readonly supplement: string | null
  readonly titles: readonly TitleLink[]
  readonly warnings: readonly PageWarning[]
}

export interface TitleLink {
  readonly number: string
  readonly name: string
  /** "title_53a.htm"; null for a reserved title. */
  readonly file: string | null
  readonly range: string
}

export type StatutePage = ChapterPage | TitlePage | TitlesPage
