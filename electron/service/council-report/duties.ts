/** Duties as they stood on the day, of acts that were made by then. */
import { countsOn } from '#shared/council/annual-report/as-of.ts'
import type { ReportDuty } from '#shared/council/annual-report/model.ts'
import type { Store } from '../../store/store.ts'
import { dutyRows } from '../duties/views.ts'
import { actSectionLabel } from '../labels.ts'
import { evidenceReader } from './evidence.ts'
import type { UsedSources } from './used-sources.ts'

export function reportDuties(store: Store, asOf: string, used?: UsedSources): ReportDuty[] {
  const readEvidence = evidenceReader(store)
  return dutyRows(store, asOf).map((row): ReportDuty => {
    const { record, actNumber } = row
    used?.add(record.provenance.map(({ sourceId }) => sourceId))
    return {
      id: record.id,
      obligor: record.obligor,
      duty: record.duty,
      basis: record.actSection === undefined ? actNumber : actSectionLabel(actNumber, record.actSection),
      recurrence: record.recurrence,
      state: row.state,
      explanation: row.explanation,
      nextDue: row.next?.date ?? null,
      completions: row.completions
        .filter(({ doneOn }) => countsOn(doneOn, asOf))
        .map(({ doneOn, what, recordedIn, evidence }) => ({
          date: doneOn,
          what,
          recordedIn,
          evidence: evidence.map(({ evidence: one }) => {
            const read = readEvidence(one)
            used?.add(read.sourceIds)
            return read.view
          }),
        })),
    }
  })
}
