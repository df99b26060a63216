/** What does not agree in a round: said with both numbers, never settled by the program. */
import type { ReportItem } from './form.ts'
import type { ItemTotal } from './totals.ts'
import type { DepartmentReport } from './validate.ts'

export type DiscrepancyRule =
  | 'missing-report'
  | 'unknown-department'
  | 'reported-twice'
  | 'dcf-count-differs'
  | 'dcf-exceeds-all'
  | 'convictions-exceed-arrests'
  | 'stated-sum-differs'
  | 'stated-twice'
  | 'departments-do-not-add'

/** The rules in words, for the page beside them. */
export const discrepancyRules: Readonly<Record<DiscrepancyRule, string>> = {
  'missing-report': 'A department of the round has not reported.',
  'unknown-department': 'A report comes from a department that the round does not list.',
  'reported-twice': 'A department has more than one report in the round.',
  'dcf-count-differs':
    'Referrals from DCF as the departments report them differ from those that DCF reports having made.',
  'dcf-exceeds-all': 'A department reports more referrals from DCF than referrals in all.',
  'convictions-exceed-arrests': 'More convictions than arrests are given for one section and year.',
  'stated-sum-differs': 'A total printed in a source differs from the sum of the reports.',
  'stated-twice': 'Sources print two totals for the same item.',
  'departments-do-not-add':
    'Reports received and outstanding do not make the number of departments, or the list of the outstanding is of another length.',
}

/** A total that a source prints. */
export interface StatedTotal {
  readonly item: ReportItem
  readonly value: number
  /** From how many departments, where it says so. */
  readonly departments?: number
  /** Put after "by": "the findings of the 2017 report". */
  readonly where: string
}

export interface RoundFacts {
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly reports: readonly DepartmentReport[]
  readonly totals: readonly ItemTotal[]
  /** Referrals to police departments that DCF reports for the same months. Not those that DCF received. */
  readonly dcfReferralsMade?: number
  readonly stated?: readonly StatedTotal[]
  /** Numbers of reports as a source prints them. */
  readonly statedReports?: {
    readonly departments: number
    readonly received: number
    readonly outstanding?: number
    readonly listedOutstanding?: number
  }
  /** Arrests and convictions by section for the year, where known. */
  readonly cases?: readonly {
    readonly sectionId: string
    readonly arrests: number
    readonly convictions: number
  }[]
}

export interface Discrepancy {
  readonly rule: DiscrepancyRule
  readonly message: string
  readonly departmentIds: readonly string[]
}

/** A discrepancy in words. */
export const discrepancy = (
  rule: DiscrepancyRule,
  message: string,
  departmentIds: readonly string[] = [],
): Discrepancy => ({
  rule,
  message,
  departmentIds,
})
