/** What would be in a report, without evidence and redlines: quick enough to follow each choice. */
import type { StatusReportPreview } from '#shared/contract/index.ts'
import { summaryOf } from '#shared/council/annual-report/index.ts'
import { deriveStatus } from '#shared/council/index.ts'
import type { Store } from '../../store/store.ts'
import { highestOf } from '../recommendation-summary.ts'
import { reportDuties } from './duties.ts'
import { reportRounds } from './rounds.ts'
import { type Selection, selectedRecords } from './selection.ts'
import { usedSources } from './used-sources.ts'
import { recordWarnings, textWarnings } from './warnings.ts'

/** @throws AppError INVALID_INPUT, see `selectedRecords` */
export function previewReport(store: Store, selection: Selection): StatusReportPreview {
  const records = selectedRecords(store, selection)
  const counted = records.map((record) => {
    const { whole } = deriveStatus(record)
    const { standing, positions, events } = record
    return { status: whole.status, highest: highestOf(whole), standing, positions, events }
  })
  const used = usedSources(store)
  used.add(
    records.flatMap(({ provenance, events }) => [
      ...provenance.map(({ sourceId }) => sourceId),
      ...events.flatMap(({ evidence }) =>
        evidence.flatMap((one) => (one.kind === 'document' ? [one.sourceId] : [])),
      ),
    ]),
  )
  const years = Map.groupBy(store.recommendations.all(), ({ year }) => year)
  return {
    asOf: selection.asOf,
    years: [...years]
      .map(([year, own]) => ({ year, recommendations: own.length }))
      .sort((a, b) => b.year - a.year),
    summary: summaryOf(counted, reportDuties(store, selection.asOf, used)),
    positions: records.reduce((sum, { positions }) => sum + positions.length, 0),
    rounds: reportRounds(store, selection, used).map(({ year, departments, received }) => ({
      year,
      departments,
      received,
    })),
    warnings: [...recordWarnings(store, records, selection), ...textWarnings([], 0, used.list())],
  }
}
