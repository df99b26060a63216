/** Whether a department's report is complete and makes sense by itself. */
import { compareDates, isFullDate, isPartialDate, printDate } from '../../law/dates/partial.ts'
import { daysBetween } from '../obligations/days.ts'
import { type FormItem, itemsFor, type ReporterKind, type ReportItem, roundDates } from './form.ts'

export interface DepartmentReport {
  readonly departmentId: string
  readonly year: number
  readonly kind: ReporterKind
  /** When the council received it. */
  readonly received?: string
  /** First and last day that it covers. */
  readonly from?: string
  readonly to?: string
  /** A whole number for a count; absent where the item was not answered, which is not nought. */
  readonly answers: Readonly<Partial<Record<ReportItem, number | string>>>
}

export interface ReportFault {
  /** `error`: cannot be kept so. `question`: can be kept, but someone should ask. */
  readonly severity: 'error' | 'question'
  readonly item?: ReportItem
  readonly message: string
}

const MOST = 1_000_000

/** Faults in the order of the form, those of the dates last. */
export function validateReport(form: readonly FormItem[], report: DepartmentReport): ReportFault[] {
  const faults: ReportFault[] = []
  const asked = new Set(itemsFor(form, report.kind).map(({ key }) => key))
  for (const item of form) {
    const answer = report.answers[item.key]
    if (!asked.has(item.key)) {
      if (answer !== undefined)
        faults.push(error(item.key, `“${item.label}” is asked of the Chief State’s Attorney only.`))
    } else faults.push(...answerFaults(item, answer))
  }
  // What cannot be a number is not set against another one.
  const cross = faults.some(({ severity }) => severity === 'error') ? [] : crossFaults(report)
  return [...faults, ...cross, ...dateFaults(report)]
}

const error = (item: ReportItem, message: string): ReportFault => ({ severity: 'error', item, message })

function answerFaults(item: FormItem, answer: number | string | undefined): ReportFault[] {
  const isEmpty = answer === undefined || (typeof answer === 'string' && answer.trim() === '')
  if (isEmpty) {
    const nought = item.kind === 'count' ? ' Where there were none, the answer is 0.' : ''
    return [{ severity: 'question', item: item.key, message: `“${item.label}” was not answered.${nought}` }]
  }
  if (item.kind === 'words')
    return typeof answer === 'string' ? [] : [error(item.key, `“${item.label}” must be answered in words.`)]
  const isCount = typeof answer === 'number' && Number.isInteger(answer) && answer >= 0 && answer <= MOST
  return isCount ? [] : [error(item.key, `“${item.label}” must be a whole number, 0 or more.`)]
}

function crossFaults({ answers }: DepartmentReport): ReportFault[] {
  const { referrals, dcfReferrals, prosecutions, convictions } = answers
  const faults: ReportFault[] = []
  if (typeof referrals === 'number' && typeof dcfReferrals === 'number' && dcfReferrals > referrals) {
    faults.push({
      severity: 'question',
      item: 'dcfReferrals',
      message: `${dcfReferrals} referrals from DCF, but ${referrals} referrals in all. Are those from DCF counted in both?`,
    })
  }
  if (typeof convictions === 'number' && typeof prosecutions === 'number' && convictions > prosecutions) {
    faults.push({
      severity: 'question',
      item: 'convictions',
      message: `${convictions} convictions, but ${prosecutions} cases referred for prosecution. They may be of cases from earlier years.`,
    })
  }
  return faults
}

function dateFaults({ from, to, received, year }: DepartmentReport): ReportFault[] {
  const faults: ReportFault[] = []
  for (const date of [from, to, received]) {
    if (date !== undefined && !isPartialDate(date))
      faults.push({ severity: 'error', message: `“${date}” is not a date.` })
  }
  if (faults.length > 0) return faults
  if (from !== undefined && to !== undefined) {
    if (compareDates(from, to) > 0) {
      faults.push({
        severity: 'error',
        message: `The period ends (${printDate(to)}) before it begins (${printDate(from)}).`,
      })
    } else if (isFullDate(from) && isFullDate(to) && ![364, 365].includes(daysBetween(from, to))) {
      faults.push({
        severity: 'question',
        message: `The period has ${daysBetween(from, to) + 1} days; the section asks for twelve months.`,
      })
    }
  }
  const { due } = roundDates(year)
  if (received !== undefined && received > due)
    faults.push({
      severity: 'question',
      message: `Received ${printDate(received)}, after ${printDate(due)}.`,
    })
  return faults
}
