/** Which recommendations a report is about, as they stood on its day. */
import { AppError } from '#shared/contract/errors.ts'
import { recordAsOf } from '#shared/council/annual-report/as-of.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'

export interface Selection {
  /** `YYYY-MM-DD`; everything stands as it did at the end of it. */
  readonly asOf: string
  /** Empty: every year. */
  readonly years: readonly number[]
}

/**
 * The recommendations that a report is about, as they are now.
 * @throws AppError INVALID_INPUT for a year without recommendations (`where`: years) and where none of those chosen had
 *   been made by the day (`where`: asOf)
 */
export function chosenRecords(store: Store, { asOf, years }: Selection): Recommendation[] {
  const all = store.recommendations.all()
  const known = new Set(all.map(({ year }) => year))
  const unknown = years.find((year) => !known.has(year))
  if (unknown !== undefined)
    throw new AppError('INVALID_INPUT', `There are no recommendations of ${unknown}.`, { where: 'years' })
  const chosen = all.filter(({ year }) => years.length === 0 || years.includes(year))
  const made = chosen.filter(({ year }) => `${year}-01-01` <= asOf)
  if (made.length === 0)
    throw new AppError(
      'INVALID_INPUT',
      all.length === 0
        ? 'There are no recommendations to report on yet.'
        : 'None of these recommendations had been made by that day. Choose a later one.',
      { where: 'asOf' },
    )
  return made
}

/** Reads recommendations as they stood on a day, with the standing that they then had. */
function readerAsOf(store: Store, asOf: string): (record: Recommendation) => Recommendation {
  const byRule = store.recommendations.idsByRule()
  return (record) => {
    const then = recordAsOf(record, asOf)
    const standing = byRule.has(record.id) ? store.standingRules.standingOf(then.positions) : undefined
    return standing ? { ...then, standing } : then
  }
}

/** @throws AppError INVALID_INPUT, see `chosenRecords` */
export const selectedRecords = (store: Store, selection: Selection): Recommendation[] =>
  chosenRecords(store, selection).map(readerAsOf(store, selection.asOf))
