/** What a recommendation's standing rests on, in a few words. Pure, so that it can be tested without a screen. */
import type { LedgerRow } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { counted } from '../../components/labels.ts'

/** "Stated; the rules give the same." A standing by rule says by which positions, and by which of the rules. */
export function standingReason({ basis, byRules, agrees, explanation }: LedgerRow): string {
  if (basis === 'by rule') return explanation
  if (byRules === null) return 'Stated; nothing follows from the rules.'
  return agrees ? 'Stated; the rules give the same.' : `Stated; the rules give: ${standingWords(byRules)}.`
}

/** "1 opposes, 2 abstain, 22 silent" */
export function countsInWords({ supports, opposes, abstains, silent }: LedgerRow['counts']): string {
  if (supports + opposes + abstains === 0) return 'No position is recorded.'
  const words = [
    supports > 0 ? counted(supports, 'supports', 'support') : '',
    opposes > 0 ? counted(opposes, 'opposes', 'oppose') : '',
    abstains > 0 ? counted(abstains, 'abstains', 'abstain') : '',
    silent > 0 ? `${silent}\u00a0silent` : '',
  ]
  return `${words.filter(Boolean).join(', ')}.`
}
