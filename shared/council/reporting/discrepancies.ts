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

export function findDiscrepancies(facts: RoundFacts): Discrepancy[] {
  return [
    ...ofReports(facts),
    ...ofDcf(facts),
    ...ofStated(facts),
    ...ofStatedReports(facts.statedReports),
    ...(facts.cases ?? [])
      .filter(({ arrests, convictions }) => convictions > arrests)
      .map(({ sectionId, arrests, convictions }) =>
        of(
          'convictions-exceed-arrests',
          `Section ${sectionId}: ${convictions} convictions, ${arrests} arrests. A conviction may follow an arrest of an earlier year or under another section.`,
        ),
      ),
  ]
}

const of = (rule: DiscrepancyRule, message: string, departmentIds: readonly string[] = []): Discrepancy => ({
  rule,
  message,
  departmentIds,
})

function ofReports({ departments, reports }: RoundFacts): Discrepancy[] {
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  const byDepartment = Map.groupBy(reports, ({ departmentId }) => departmentId)
  const missing = departments.filter(({ id }) => !byDepartment.has(id))
  const unknown = [...byDepartment.keys()].filter((id) => !names.has(id))
  const twice = [...byDepartment].filter(([, own]) => own.length > 1)
  const exceeding = reports.filter(({ answers: { referrals, dcfReferrals } }) =>
    typeof referrals === 'number' && typeof dcfReferrals === 'number' ? dcfReferrals > referrals : false,
  )
  const plural = missing.length === 1 ? 'department has' : 'departments have'
  return [
    ...(missing.length > 0
      ? [
          of(
            'missing-report',
            `${missing.length} ${plural} not reported: ${missing.map(({ name }) => name).join(', ')}.`,
            missing.map(({ id }) => id),
          ),
        ]
      : []),
    ...unknown.map((id) =>
      of('unknown-department', `“${id}” reported but is not listed in the round.`, [id]),
    ),
    ...twice.map(([id, own]) =>
      of('reported-twice', `${names.get(id) ?? id} has ${own.length} reports; the totals count each.`, [id]),
    ),
    ...exceeding.map(({ departmentId, answers }) =>
      of(
        'dcf-exceeds-all',
        `${names.get(departmentId) ?? departmentId}: ${answers.dcfReferrals} referrals from DCF, ${answers.referrals} in all.`,
        [departmentId],
      ),
    ),
  ]
}

const totalOf = (totals: readonly ItemTotal[], key: ReportItem) => totals.find((one) => one.key === key)

function ofDcf({ totals, stated = [], dcfReferralsMade }: RoundFacts): Discrepancy[] {
  if (dcfReferralsMade === undefined) return []
  const gap = (value: number, by: string) =>
    value === dcfReferralsMade
      ? []
      : [
          of(
            'dcf-count-differs',
            `DCF reports ${dcfReferralsMade} referrals to police departments; by ${by} there were ${value}, a difference of ${Math.abs(dcfReferralsMade - value)}.`,
          ),
        ]
  const own = totalOf(totals, 'dcfReferrals')
  const printed = [
    ...new Map(stated.filter(({ item }) => item === 'dcfReferrals').map((one) => [one.value, one])).values(),
  ]
  return [
    ...(own?.sum === undefined ? [] : gap(own.sum, `the reports that answer (${own.answered})`)),
    ...printed.flatMap(({ value, where }) => (value === own?.sum ? [] : gap(value, where))),
  ]
}

function ofStated({ totals, stated = [] }: RoundFacts): Discrepancy[] {
  const from = ({ departments }: StatedTotal) =>
    departments === undefined ? '' : ` from ${departments} departments`
  const differing = stated.flatMap((one) => {
    const own = totalOf(totals, one.item)
    if (own?.sum === undefined || own.sum === one.value) return []
    const message = `${own.label}: ${one.value}${from(one)} by ${one.where}; the reports here that answer (${own.answered}) add up to ${own.sum}.`
    return [of('stated-sum-differs', message)]
  })
  const twice = [...Map.groupBy(stated, ({ item }) => item)].flatMap(([item, list]) => {
    const [first, ...others] = list
    const other = others.find(
      ({ value, departments }) => value !== first?.value || departments !== first.departments,
    )
    if (!first || !other) return []
    const label = totalOf(totals, item)?.label ?? item
    return [
      of(
        'stated-twice',
        `${label}: ${first.value}${from(first)} by ${first.where}, ${other.value}${from(other)} by ${other.where}.`,
      ),
    ]
  })
  return [...differing, ...twice]
}

function ofStatedReports(stated: RoundFacts['statedReports']): Discrepancy[] {
  if (!stated) return []
  const { departments, received, outstanding, listedOutstanding } = stated
  const found: Discrepancy[] = []
  if (outstanding !== undefined && received + outstanding !== departments)
    found.push(
      of(
        'departments-do-not-add',
        `${received} received and ${outstanding} outstanding make ${received + outstanding}; ${departments} departments are named.`,
      ),
    )
  if (outstanding !== undefined && listedOutstanding !== undefined && outstanding !== listedOutstanding)
    found.push(
      of(
        'departments-do-not-add',
        `${outstanding} reports are said to be outstanding; the list has ${listedOutstanding}.`,
      ),
    )
  return found
}
