/** Which recommendations other rules would judge otherwise. Pure, so that it can be tested without a screen. */
import type { Ledger, LedgerRow } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { standingFrom } from '#shared/council/standing/index.ts'

export interface RuleChange {
  readonly row: LedgerRow
  /** "would stand as …", "stated; the rules would give …". */
  readonly words: string
}

/** @param ledger with all of the recommendations @param rules those that are weighed against the present ones */
export function changesUnder(
  { rows, votingSeats }: Pick<Ledger, 'rows' | 'votingSeats'>,
  rules: Ledger['rules'],
): RuleChange[] {
  return rows.flatMap((row) => {
    const { byRules } = standingFrom(row.positions, votingSeats ?? undefined, rules)
    if ((byRules ?? null) === row.byRules) return []
    const gives = byRules === undefined ? 'nothing' : `“${standingWords(byRules)}”`
    const words =
      row.basis === 'stated'
        ? `is stated and stays; the rules would give ${gives}`
        : byRules === undefined
          ? 'would keep the standing last stated: nothing would follow from the rules'
          : `would stand as ${gives}`
    return [{ row, words }]
  })
}
