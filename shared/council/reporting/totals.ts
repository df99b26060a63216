/** What the reports of a round come to, and one year against another. */
import type { FormItem, ReportItem } from './form.ts'
import type { DepartmentReport } from './validate.ts'

export interface ItemTotal {
  readonly key: ReportItem
  readonly label: string
  readonly kind: 'count' | 'words'
  /** The sum of a count; absent for words, and where nobody answered. */
  readonly sum?: number
  /** Reports that answered it. */
  readonly answered: number
  /** Reports whose count is above 0. */
  readonly aboveZero: number
  /** Reports of those asked that did not answer it. */
  readonly unanswered: number
}

const isAnswered = (answer: number | string | undefined): boolean =>
  typeof answer === 'number' || (answer !== undefined && answer.trim() !== '')

/** One total for each item of the form, in its order. Only reports of those who are asked count. */
export function roundTotals(form: readonly FormItem[], reports: readonly DepartmentReport[]): ItemTotal[] {
  return form.map(({ key, label, kind, isForChiefStatesAttorney }) => {
    const asked = reports.filter((one) => !isForChiefStatesAttorney || one.kind === 'chief states attorney')
    const answers = asked.map(({ answers: given }) => given[key]).filter(isAnswered)
    const counts = answers.filter((answer) => typeof answer === 'number')
    return {
      key,
      label,
      kind,
      ...(kind === 'count' && counts.length > 0 && { sum: counts.reduce((sum, one) => sum + one, 0) }),
      answered: answers.length,
      aboveZero: counts.filter((one) => one > 0).length,
      unanswered: asked.length - answers.length,
    }
  })
}

export interface YearTotals {
  readonly year: number
  readonly totals: readonly ItemTotal[]
}

export interface YearRow {
  readonly key: ReportItem
  readonly label: string
  /** By year, the earliest first; `sum` is absent where nobody answered. */
  readonly years: readonly {
    readonly year: number
    readonly sum?: number
    readonly answered: number
    /** Against the year before in this list, where both have a sum. */
    readonly change?: number
  }[]
}

/** Counts year against year. A change may come from other departments having answered: `answered` stands beside it. */
export function yearAgainstYear(rounds: readonly YearTotals[]): YearRow[] {
  const ordered = rounds.toSorted((a, b) => a.year - b.year)
  const items = new Map(
    ordered.flatMap(({ totals }) =>
      totals.filter(({ kind }) => kind === 'count').map(({ key, label }) => [key, label] as const),
    ),
  )
  return [...items].map(([key, label]) => ({
    key,
    label,
    years: ordered.map(({ year, totals }, at) => {
      const now = totals.find((one) => one.key === key)
      const before = ordered[at - 1]?.totals.find((one) => one.key === key)?.sum
      return {
        year,
        ...(now?.sum !== undefined && { sum: now.sum }),
        answered: now?.answered ?? 0,
        ...(now?.sum !== undefined && before !== undefined && { change: now.sum - before }),
      }
    }),
  }))
}
