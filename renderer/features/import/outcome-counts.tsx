/** How much would be new, changed, unchanged, or were not understood; each count shows its rows. */
import { UnstyledButton } from '@mantine/core'
import type { ImportCounts, ImportOutcome } from '#shared/contract/index.ts'
import classes from './import.module.css'
import { outcomeColor, outcomeShape, outcomeWord } from './outcome-mark.tsx'

export function countOf(counts: ImportCounts, outcome: ImportOutcome): number {
  return outcome === 'not understood' ? counts.notUnderstood : (counts[outcome] ?? 0)
}

/** @param of the outcomes that this import can have */
export function OutcomeCounts({
  of,
  counts,
  shown,
  onShow,
}: {
  of: readonly ImportOutcome[]
  counts: ImportCounts
  shown: ImportOutcome | undefined
  onShow: (outcome: ImportOutcome | undefined) => void
}) {
  return (
    <fieldset className={classes.counts} aria-label="Show by outcome">
      {of.map((outcome) => {
        const count = countOf(counts, outcome)
        return (
          <UnstyledButton
            key={outcome}
            className={classes.count}
            aria-pressed={shown === outcome}
            onClick={() => onShow(shown === outcome ? undefined : outcome)}
          >
            <span className={classes.number}>{count.toLocaleString('en-US')}</span>{' '}
            <span>
              <span aria-hidden style={{ color: outcomeColor(outcome), fontWeight: 700 }}>
                {outcomeShape(outcome)}{' '}
              </span>
              {outcomeWord(outcome)}
            </span>
          </UnstyledButton>
        )
      })}
    </fieldset>
  )
}
