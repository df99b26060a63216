/** What sources print, set against the reports and against each other. */
import {
  type Discrepancy,
  discrepancy as of,
  type RoundFacts,
  type StatedTotal,
} from './discrepancy-model.ts'
import type { ReportItem } from './form.ts'
import type { ItemTotal } from './totals.ts'

const totalOf = (totals: readonly ItemTotal[], key: ReportItem) => totals.find((one) => one.key === key)

/** Referrals from DCF: the departments' count and printed ones against DCF's own. */
export function ofDcf({ totals, stated = [], dcfReferralsMade }: RoundFacts): Discrepancy[] {
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

/** Printed totals. */
export function ofStated({ totals, stated = [] }: RoundFacts): Discrepancy[] {
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

/** Printed numbers of departments and reports. */
export function ofStatedReports(stated: RoundFacts['statedReports']): Discrepancy[] {
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
