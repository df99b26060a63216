import type { TextRef } from '#shared/contract/index.ts'
import type { BillSection, Underlining } from '#shared/law/bills/index.ts'
import type { SectionEffective } from '../documents/effective.ts'

/** A section of a bill or act that changes a section of the statutes. */
export interface Change {
  readonly documentId: string
  readonly actId: string | null
  /** "P.A. 26-4" */
  readonly name: string
  readonly section: BillSection
  readonly underlining: Underlining
  readonly effective: SectionEffective
}

/** A text of a section with the days on which it is law. */
export interface LawText {
  /** ISO date: the first day on which it is known to be law. */
  readonly from: string
  /** False where it may have been law before `from`. */
  readonly isFirstDay: boolean
  /** The first day on which it is law no more; null while no later text is known. The same as `from`: never law alone. */
  readonly to: string | null
  readonly text: string
  /** "2026 supplement", "as amended by P.A. 26-4, s. 5" */
  readonly label: string
  readonly ref: TextRef
  /** The stored version; null for a text that was worked out. */
  readonly versionId: string | null
  /** The enacted section that makes it so; null for a text of an edition. */
  readonly by: Change | null
}

/** Days on which the law cannot be told, and why, in a sentence. */
export interface Doubt {
  readonly from: string
  readonly to: string | null
  readonly note: string
  /** What would end the doubt, in a sentence, where anything would. */
  readonly remedy?: string
}

/** What became of a change. */
export interface Step {
  readonly change: Change
  /** The law that it was set upon; null where that is not known. */
  readonly before: LawText | null
  /** The law that it makes; null for a repeal and where it could not be shown. */
  readonly after: LawText | null
  readonly repeals: boolean
  /** Why it could not be shown; '' where it could. */
  readonly reason: string
  readonly remedy: string | null
  readonly notes: readonly string[]
}

/** A section's texts over time. */
export interface LawLife {
  readonly sectionId: string
  /** Oldest first. */
  readonly texts: readonly LawText[]
  readonly doubts: readonly Doubt[]
  /** The first day on which the section is no law any more, and why. */
  readonly end: { readonly from: string; readonly note: string } | null
  /** Enacted changes that no edition prints yet, by effective date. */
  readonly steps: readonly Step[]
  /** Enacted changes that took effect before the latest edition's day and that it does not name. */
  readonly passedOver: readonly Change[]
}
