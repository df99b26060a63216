/** Facts of the record from which a status follows. Each names what it rests on, so that a proposal can show it. */
import type { Evidence, ImplementationStatus } from '../../model/recommendation.ts'
import type { Point } from './points.ts'

interface Common {
  /** What else a person should see beside the bill or the act section itself. */
  readonly evidence?: readonly Evidence[]
}

/** The element's words or its ask stand in a version of a bill. Confirmed by a person, not a bare word match. */
export interface InBillVersion extends Common {
  readonly kind: 'in bill version'
  /** The elements that it concerns; empty: every element of the recommendation. */
  readonly elementIds: readonly string[]
  readonly billId: string
  /** "HB 5502 (2020)" */
  readonly bill: string
  readonly versionId?: string
  /** "Raised bill", "File No. 425". */
  readonly version?: string
  /** Section of the bill, "1". */
  readonly section?: string
  /** Of the version; as exact as it is known. */
  readonly date: string
}

export interface PassedChamber extends Common {
  readonly kind: 'passed chamber'
  readonly billId: string
  readonly bill: string
  readonly chamber: 'House' | 'Senate'
  readonly date: string
}

/** An act's section does what the elements ask, whole or in part. */
export interface ActApproved extends Common {
  readonly kind: 'act approved'
  readonly elementIds: readonly string[]
  readonly actId: string
  /** "P.A. 21-103" */
  readonly act: string
  readonly section: string
  /** The bill that became the act: from then on it can no longer die. */
  readonly billId?: string
  /** Whether the section does all that the element asks, as a person judged. */
  readonly extent: 'whole' | 'part'
  /** The day of approval, or on which it became law otherwise; as exact as it is known ("2021"). */
  readonly approved: string
  /** The day on which the section takes effect, where known. */
  readonly effective?: string
}

export interface AdjournedWithoutPassage extends Common {
  readonly kind: 'adjourned without passage'
  readonly billId: string
  readonly bill: string
  /** "2020 regular session" */
  readonly session: string
  readonly date: string
}

export interface Vetoed extends Common {
  readonly kind: 'vetoed'
  readonly billId: string
  readonly bill: string
  readonly date: string
}

/** What an act section enacted was repealed again. */
export interface ProvisionRepealed extends Common {
  readonly kind: 'provision repealed'
  /** The act section that had enacted it. */
  readonly actId: string
  readonly section: string
  /** The act section that repeals it, with its name for the sentence: "P.A. 27-5, section 3". */
  readonly byActId: string
  readonly bySection: string
  readonly by: string
  readonly effective: string
}

export type Fact =
  | InBillVersion
  | PassedChamber
  | ActApproved
  | AdjournedWithoutPassage
  | Vetoed
  | ProvisionRepealed

/** An event that the record holds already. */
export interface RecordedEvent {
  readonly id: string
  /** Empty: the whole recommendation. */
  readonly elementIds: readonly string[]
  readonly date: string
  readonly status: ImplementationStatus
  readonly evidence: readonly Evidence[]
  readonly point?: Point
}

/** What a person decided about a proposal. It binds for the elements that it names. */
export interface Decision {
  readonly key: string
  readonly elementIds: readonly string[]
  /** `reopened` takes an earlier decision of the same key back. */
  readonly verdict: 'accepted' | 'overruled' | 'reopened'
}
