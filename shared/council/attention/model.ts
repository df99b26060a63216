/** What the attention list is made from, and what it is made of. */
import type { AttentionKind } from './kinds.ts'

/** The record that a matter is about; the service makes a link of it. */
export interface MatterSubject {
  readonly kind: 'recommendation' | 'obligation' | 'text' | 'round'
  readonly id: string
  /** The event or proposal within it to open. */
  readonly detail?: string
}

export interface Matter {
  readonly kind: AttentionKind
  readonly title: string
  /** Why, in a sentence. */
  readonly reason: string
  readonly action: string
  readonly subject: MatterSubject
  readonly due?: string
}

export interface WatchedRecommendation {
  readonly id: string
  readonly title: string
  /** Nothing more is expected of it. */
  readonly isSettled: boolean
  /** Of its latest event; absent where it has none, then its year counts. */
  readonly lastEvent?: string
  readonly year: number
  readonly awaitingConfirmation: readonly string[]
  /** Proposals that nobody decided on, the earliest first. */
  readonly proposals: readonly { readonly key: string; readonly what: string }[]
  /** Ratings that differ from the derived status, in words. */
  readonly differingRatings: readonly string[]
  /** Evidence of its present status that was repealed. */
  readonly repealedEvidence: readonly {
    readonly eventId: string
    /** "P.A. 21-103, section 3" */
    readonly what: string
    readonly by: string
    readonly effective: string
  }[]
}

export interface WatchedDuty {
  readonly id: string
  readonly title: string
  readonly state: 'due' | 'done' | 'late' | 'repealed' | 'standing'
  /** The next occurrence that is not done. */
  readonly nextDue?: string
  /** The earliest and the number of occurrences that passed with nothing recorded. */
  readonly lateSince?: string
  readonly missed?: number
  /** What a source reports of it, as a sentence without its full stop. */
  readonly reported?: string
}

export interface AttentionInput {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Days without an event after which an open recommendation is shown. */
  readonly quietDays: number
  /** Days ahead within which a deadline is shown. */
  readonly deadlineDays: number
  readonly recommendations: readonly WatchedRecommendation[]
  readonly duties: readonly WatchedDuty[]
  readonly texts: readonly { readonly id: string; readonly title: string; readonly reason: string }[]
  readonly rounds: readonly {
    readonly id: string
    readonly year: number
    readonly due: string
    readonly missing: number
    readonly departments: number
  }[]
}
