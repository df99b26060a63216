/** What a recommendation was in each year. Pure, so that it can be tested without a screen. */
import type { RecommendationRow, TimelineRow } from '#shared/contract/index.ts'
import { progressOf } from '#shared/council/index.ts'
import { regularSession } from '#shared/law/sessions.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'

type Point = TimelineRow['points'][number]

export interface YearCell {
  /** At the end of the year. */
  readonly status: ImplementationStatus
  /** The changes of the year, the earliest first; empty where it stayed as it was. */
  readonly changes: readonly Point[]
  /** The highest point was reached in this year; never where nothing was ever reached. */
  readonly isHighest: boolean
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

/** From the first year of any to the last one, or to the present one, without a gap. */
export function yearsOf(rows: readonly TimelineRow[], today: number): number[] {
  let first = today
  let last = today
  for (const { points } of rows)
    for (const { date } of points) {
      first = Math.min(first, yearOf(date))
      last = Math.max(last, yearOf(date))
    }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** @returns undefined before it was recommended */
export function cellOf(
  points: readonly Point[],
  highest: RecommendationRow['highest'],
  year: number,
): YearCell | undefined {
  const until = points.filter(({ date }) => yearOf(date) <= year)
  const last = until.at(-1)
  if (!last) return undefined
  return {
    status: last.status,
    changes: until.filter(({ date }) => yearOf(date) === year),
    isHighest:
      progressOf(highest.status) > 0 &&
      yearOf(highest.date) === year &&
      points.some(({ status }) => status === highest.status),
  }
}

/** "Feb–May session": the months of the regular session of a year. */
export function sessionWords(year: number): string {
  const session = regularSession(year)
  if (!session) return ''
  return session.kind === 'January' ? 'Jan–Jun session' : 'Feb–May session'
}
