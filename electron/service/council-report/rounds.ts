/** The law-enforcement reporting rounds of the years that a report is about, as they stood on its day. */
import { countsOn, type ReportRound } from '#shared/council/annual-report/index.ts'
import { hasForm } from '#shared/council/reporting/index.ts'
import type { Store } from '../../store/store.ts'
import { roundView } from '../rounds/view.ts'
import type { Selection } from './selection.ts'
import type { UsedSources } from './used-sources.ts'

/** The store with the returns that had come by the day. */
function returnsAsOf(store: Store, asOf: string): Store {
  const returns = store.rounds.returns().filter(({ receivedOn }) => countsOn(receivedOn, asOf))
  return { ...store, rounds: { ...store.rounds, returns: () => returns } }
}

/** A round of a chosen year counts on the day when its year had begun. */
export function reportRounds(store: Store, { asOf, years }: Selection, used?: UsedSources): ReportRound[] {
  const then = returnsAsOf(store, asOf)
  return store.council
    .rounds()
    .filter(({ year }) => `${year}-01-01` <= asOf && (years.length === 0 || years.includes(year)))
    .map((record): ReportRound => {
      used?.add(record.provenance.map(({ sourceId }) => sourceId))
      // Without a form nothing is counted but what the source prints.
      const view = hasForm(record.requiredItems) ? roundView(then, record.id, asOf) : undefined
      const { departments = [], totals = [], discrepancies = [], outstanding = [] } = view ?? {}
      // A round of which only a report tells has no departments of its own here.
      const isListed = departments.length > 0
      return {
        id: record.id,
        year: record.year,
        basis: record.basis,
        departments: isListed ? departments.length : record.departments,
        received: isListed ? departments.filter(({ report }) => report !== null).length : record.received,
        outstanding: isListed ? outstanding.map(({ name }) => name) : record.outstanding,
        totals: isListed
          ? totals
              .filter(({ kind }) => kind === 'count')
              .map(({ label, sum, answered }) => ({ label, sum, answered }))
          : [],
        discrepancies: [
          ...new Set([...record.discrepancies, ...discrepancies.map(({ message }) => message)]),
        ],
        findings: record.findings,
      }
    })
    .sort((a, b) => a.year - b.year)
}
