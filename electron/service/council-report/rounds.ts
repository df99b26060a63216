/** The law-enforcement reporting rounds of the years that a report is about. */
import type { ReportRound } from '#shared/council/annual-report/model.ts'
import type { Store } from '../../store/store.ts'
import type { Selection } from './selection.ts'
import type { UsedSources } from './used-sources.ts'

/** A round of a chosen year counts on the day when its year had begun. */
export function reportRounds(store: Store, { asOf, years }: Selection, used?: UsedSources): ReportRound[] {
  return store.council
    .rounds()
    .filter(({ year }) => `${year}-01-01` <= asOf && (years.length === 0 || years.includes(year)))
    .map((round): ReportRound => {
      used?.add(round.provenance.map(({ sourceId }) => sourceId))
      const { id, year, basis, departments, received, outstanding, discrepancies, findings } = round
      return { id, year, basis, departments, received, outstanding, totals: [], discrepancies, findings }
    })
}
