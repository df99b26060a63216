/** Fills the report's model from the store. Reads only; the same store, day and years give the same model. */
import {
  REPORT_NOTICE,
  type ReportRecommendation,
  type StatusReport,
} from '#shared/council/annual-report/model.ts'
import { summaryOf } from '#shared/council/annual-report/summary.ts'
import type { Store } from '../../store/store.ts'
import { reportRows } from '../reports/list.ts'
import { reportDuties } from './duties.ts'
import { recommendationReader } from './recommendation.ts'
import { reportRounds } from './rounds.ts'
import { type Selection, selectedRecords } from './selection.ts'
import { usedSources } from './used-sources.ts'
import { recordWarnings, textWarnings } from './warnings.ts'

/** "Recommendations of 2017 and 2018" */
function titleOf(years: readonly number[]): string {
  const sorted = years.toSorted((a, b) => a - b)
  const last = sorted.at(-1)
  if (last === undefined) return 'Status of the council’s recommendations'
  const named = sorted.length === 1 ? `${last}` : `${sorted.slice(0, -1).join(', ')} and ${last}`
  return `Status of the council’s recommendations of ${named}`
}

function missingEvidence(recommendations: readonly ReportRecommendation[]): number {
  return recommendations
    .flatMap(({ events }) => events)
    .flatMap(({ evidence }) => evidence)
    .filter(({ found }) => !found).length
}

/**
 * @param onRead told how many recommendations of all were read, as they are
 * @throws AppError INVALID_INPUT, see `selectedRecords`
 */
export function gatherReport(
  store: Store,
  selection: Selection,
  version: string,
  onRead: (done: number, total: number) => void = () => {},
): StatusReport {
  const records = selectedRecords(store, selection)
  const used = usedSources(store)
  const read = recommendationReader(store, selection.asOf, used)
  const recommendations = records.map((record, at) => {
    if (at % 20 === 0) onRead(at, records.length)
    return read(record)
  })
  const duties = reportDuties(store, selection.asOf, used)
  const rounds = reportRounds(store, selection, used)
  const years = new Set(records.map(({ year }) => year))
  const annualReports = reportRows(store).rows.filter(({ year }) => years.has(year))
  used.add(annualReports.flatMap(({ sourceId }) => sourceId ?? []))
  const sources = used.list()
  const redlines = recommendations.flatMap((one) => one.redlines)
  return {
    format: 'charter-oak-status-report',
    version: 1,
    notice: REPORT_NOTICE,
    title: titleOf(selection.years),
    asOf: selection.asOf,
    years: selection.years.toSorted((a, b) => a - b),
    madeBy: { name: 'Charter Oak', version },
    annualReports: annualReports
      .map(({ year, title, published }) => ({ year, title, published: published ?? null }))
      .sort((a, b) => a.year - b.year),
    summary: summaryOf(recommendations, duties),
    warnings: [
      ...recordWarnings(store, records, selection),
      ...textWarnings(redlines, missingEvidence(recommendations), sources),
    ],
    recommendations,
    duties,
    rounds,
    sources,
  }
}
