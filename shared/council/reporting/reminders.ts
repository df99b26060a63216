/** Who has not reported, and the words to remind them with. */
import { printDate } from '../../law/dates/partial.ts'
import { daysBetween } from '../obligations/days.ts'
import { type FormItem, itemsFor, type ReporterKind, roundDates } from './form.ts'
import type { DepartmentReport } from './validate.ts'

export interface RoundDepartment {
  readonly id: string
  readonly name: string
  readonly kind: ReporterKind
  readonly contact?: string
}

export interface Reminder {
  readonly department: RoundDepartment
  readonly due: string
  /** Days since the due date; 0 or less before it has passed. */
  readonly daysLate: number
  /** Of the last year in which it did report; absent where it never did. */
  readonly lastReported?: number
}

/** Departments without a report in a year, by name. @param today `YYYY-MM-DD` */
export function outstandingReports(
  departments: readonly RoundDepartment[],
  reports: readonly Pick<DepartmentReport, 'departmentId' | 'year'>[],
  year: number,
  today: string,
): Reminder[] {
  const { due } = roundDates(year)
  const years = Map.groupBy(reports, ({ departmentId }) => departmentId)
  return departments
    .filter(({ id }) => !years.get(id)?.some((one) => one.year === year))
    .map((department) => {
      const earlier = (years.get(department.id) ?? []).map((one) => one.year).filter((one) => one < year)
      return {
        department,
        due,
        daysLate: daysBetween(due, today),
        ...(earlier.length > 0 && { lastReported: Math.max(...earlier) }),
      }
    })
    .sort((a, b) => a.department.name.localeCompare(b.department.name, 'en'))
}

/** A letter that asks for the report; a person reads, changes and sends it. */
export function reminderText(
  { department, due, daysLate }: Reminder,
  form: readonly FormItem[],
  year: number,
): string {
  const items = itemsFor(form, department.kind)
    .map(({ provision, asks }) => `${provision} ${asks}`)
    .join('\n')
  const was =
    daysLate > 0 ? `was due on ${printDate(due)} and has not been received` : `is due on ${printDate(due)}`
  return [
    department.name,
    '',
    `The report on human trafficking for ${year} under section 51-286h of the general statutes ${was}. It covers the twelve months before its date and is made to the Trafficking in Persons Council. It must include:`,
    '',
    items,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ')
}
