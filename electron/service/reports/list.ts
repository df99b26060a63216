import type { Output, ReportRow } from '#shared/contract/index.ts'
import type { Recommendation, Standing } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'

function byStanding(records: readonly Recommendation[]): ReportRow['byStanding'] {
  const order: readonly Standing[] = ['consensus', 'without consensus', 'further research']
  const groups = Map.groupBy(records, ({ standing }) => standing)
  return order.flatMap((standing) => {
    const count = groups.get(standing)?.length ?? 0
    return count === 0 ? [] : [{ standing, count }]
  })
}

/** Every year with a report or with recommendations, the newest first. */
export function reportRows(store: Store): Output<'report.list'> {
  const ofYear = Map.groupBy(store.recommendations.all(), ({ year }) => year)
  const reports = new Map(store.councilReports.all().map((report) => [report.year, report]))
  const years = [...new Set([...ofYear.keys(), ...reports.keys()])].sort((a, b) => b - a)
  return {
    rows: years.map((year) => {
      const records = ofYear.get(year) ?? []
      const sourceId = records[0]?.provenance[0]?.sourceId
      const source = sourceId === undefined ? undefined : store.sources.get(sourceId)
      const unrecorded = {
        id: `report-${year}`,
        year,
        title: source?.kind === 'council report' ? source.title : `Recommendations of ${year}`,
        ...(source?.kind === 'council report' && { sourceId: source.id }),
      }
      return {
        ...(reports.get(year) ?? unrecorded),
        isRecorded: reports.has(year),
        recommendations: records.length,
        byStanding: byStanding(records),
      }
    }),
  }
}
