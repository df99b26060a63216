import type { ActName } from '../citation/act-name.ts'

/**
 * What a section's source line records: the acts that made and changed it, oldest first, as the Revisor prints them in
 * brackets below the section. Offsets are UTF-16 code units of the paragraphs as given, joined by line feeds.
 */

/** A section of an act, or a run of them; both ends belong to it. */
export interface SourceSection {
  readonly from: string
  readonly to?: string
  /** Labels of the provision of the act's section, as in S. 146(e); empty for a whole section. */
  readonly provision: readonly string[]
}

/** One section of an act, with labels, outermost first; none for the whole section. */
export interface ActSectionRef {
  readonly section: string
  readonly provision: readonly string[]
}

interface Printed {
  readonly start: number
  readonly end: number
  /** The words between `start` and `end`. */
  readonly printed: string
  /** Sections named after "S.", as printed; empty where the line names the act as a whole. */
  readonly sections: readonly SourceSection[]
}

/** "P.A. 17-32, S. 2", "June Sp. Sess. P.A. 07-4, S. 97", "1969, P.A. 828, S. 84", "S.A. 02-12". */
export interface SourceAct extends Printed {
  readonly kind: 'act'
  readonly act: ActName
  /** True where the line leaves out "P.A." or the year and the entry before supplies it: "; 21-103, S. 4". */
  readonly inherited: boolean
}

/** "1949 Rev., S. 3786": the section of the revision of that year from which this one descends. */
export interface SourceRevision extends Printed {
  readonly kind: 'revision'
  /** One year. */
  readonly years: readonly number[]
}

/** "1951, 1953, S. 2025d", "November, 1955, S. N231": supplements to the revision of 1949, named by years. */
export interface SourceSupplement extends Printed {
  readonly kind: 'supplement'
  readonly years: readonly number[]
  /** The month of a special session of the last year. */
  readonly session?: string
}

export type SourceEntry = SourceAct | SourceRevision | SourceSupplement

/** An entry that could not be read. */
export interface SourceProblem {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface SourceLine {
  readonly entries: readonly SourceEntry[]
  /** The Revisor's notes that follow the line ("*Note: Section 9 of public act … is special in nature …"). */
  readonly notes: readonly string[]
  /** Entries not understood; empty where the whole line was. */
  readonly problems: readonly SourceProblem[]
}
