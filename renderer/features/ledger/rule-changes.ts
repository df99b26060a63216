/** What other rules would change, in words. Pure, so that it can be tested without a screen. */
import type { RuleChange } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'

/** "would stand as …", "is stated and stays; the rules would give …". */
export function ruleChangeWords({ basis, wouldGive }: Pick<RuleChange, 'basis' | 'wouldGive'>): string {
  const gives = wouldGive === null ? 'nothing' : `“${standingWords(wouldGive)}”`
  if (basis === 'stated') return `is stated and stays; the rules would give ${gives}`
  return wouldGive === null
    ? 'would keep the standing last stated: nothing would follow from the rules'
    : `would stand as ${gives}`
}
