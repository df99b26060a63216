/** What does not agree in a round: said with both numbers, never settled by the program. */
import { type Discrepancy, discrepancy as of, type RoundFacts } from './discrepancy-model.ts'
import { ofDcf, ofStated, ofStatedReports } from './stated-figures.ts'

export function findDiscrepancies(facts: RoundFacts): Discrepancy[] {
  return [
    ...ofReports(facts),
    ...ofDcf(facts),
    ...ofStated(facts),
    ...ofStatedReports(facts.statedReports),
    ...(facts.cases ?? [])
      .filter(({ arrests, convictions }) => convictions > arrests)
      .map(({ sectionId, arrests, convictions }) =>
        of(
          'convictions-exceed-arrests',
          `Section ${sectionId}: ${convictions} convictions, ${arrests} arrests. A conviction may follow an arrest of an earlier year or under another section.`,
        ),
      ),
  ]
}

/** How many departments a sentence names; each of them stands in the list of departments. */
const namedAtMost = 12

function someNames(departments: readonly { readonly name: string }[]): string {
  const named = departments.slice(0, namedAtMost).map(({ name }) => name)
  const more = departments.length - named.length
  return more > 0 ? `${named.join(', ')}, and ${more} more` : named.join(', ')
}

function ofReports({ departments, reports }: RoundFacts): Discrepancy[] {
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  const byDepartment = Map.groupBy(reports, ({ departmentId }) => departmentId)
  const missing = departments.filter(({ id }) => !byDepartment.has(id))
  const unknown = [...byDepartment.keys()].filter((id) => !names.has(id))
  const twice = [...byDepartment].filter(([, own]) => own.length > 1)
  const exceeding = reports.filter(({ answers: { referrals, dcfReferrals } }) =>
    typeof referrals === 'number' && typeof dcfReferrals === 'number' ? dcfReferrals > referrals : false,
  )
  const plural = missing.length === 1 ? 'department has' : 'departments have'
  return [
    ...(missing.length > 0
      ? [
          of(
            'missing-report',
            `${missing.length} ${plural} not reported: ${someNames(missing)}.`,
            missing.map(({ id }) => id),
          ),
        ]
      : []),
    ...unknown.map((id) =>
      of('unknown-department', `“${id}” reported but is not listed in the round.`, [id]),
    ),
    ...twice.map(([id, own]) =>
      of('reported-twice', `${names.get(id) ?? id} has ${own.length} reports; the totals count each.`, [id]),
    ),
    ...exceeding.map(({ departmentId, answers }) =>
      of(
        'dcf-exceeds-all',
        `${names.get(departmentId) ?? departmentId}: ${answers.dcfReferrals} referrals from DCF, ${answers.referrals} in all.`,
        [departmentId],
      ),
    ),
  ]
}
