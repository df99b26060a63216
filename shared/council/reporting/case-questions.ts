/** What does not agree among arrests and convictions by section and year; asked, never settled. */
import { findDiscrepancies } from './discrepancies.ts'
import { discrepancyRules } from './discrepancy-model.ts'

export interface CaseCount {
  readonly sectionId: string
  readonly year: number
  readonly kind: 'arrests' | 'charges' | 'convictions'
  readonly value: number
  readonly reporter: string
}

export interface CaseQuestion {
  readonly sectionId: string
  readonly year: number
  readonly message: string
  readonly ruleInWords: string
}

/**
 * One body's convictions are held against its own arrests; where it gives none, against those that each other body
 * gives for the section and year.
 */
export function caseQuestions(counts: readonly CaseCount[]): CaseQuestion[] {
  const groups = Map.groupBy(counts, ({ sectionId, year }) => `${sectionId} ${year}`)
  return [...groups.values()].flatMap((group) => {
    const arrests = group.filter(({ kind }) => kind === 'arrests')
    return group
      .filter(({ kind }) => kind === 'convictions')
      .flatMap((convicted) => {
        const own = arrests.filter(({ reporter }) => reporter === convicted.reporter)
        return (own.length > 0 ? own : arrests).flatMap((arrested) => between(arrested, convicted))
      })
  })
}

function between(arrested: CaseCount, convicted: CaseCount): CaseQuestion[] {
  const { sectionId, year } = convicted
  const cases = [{ sectionId, arrests: arrested.value, convictions: convicted.value }]
  const found = findDiscrepancies({ departments: [], reports: [], totals: [], cases })
  return found.map(({ rule, message }) => ({
    sectionId,
    year,
    message: `${year}: ${message}`,
    ruleInWords: discrepancyRules[rule],
  }))
}
