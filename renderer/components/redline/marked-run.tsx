/** One run of a redline: struck or underlined first, coloured second; told to a screen reader in words. */
import { VisuallyHidden } from '@mantine/core'
import classes from './redline.module.css'
import type { Run } from './runs.ts'

/** What a mark says, spoken and, for a move, written before the passage. */
function wordsOf({ mark, otherEnd }: Run): string {
  if (mark === 'moved-from') return otherEnd ? `moved to ${otherEnd}` : 'moved away from here'
  if (mark === 'moved-to') return otherEnd ? `moved here from ${otherEnd}` : 'moved here'
  return mark
}

export interface MarkedRunProps {
  run: Run
  /** Whether the change that this run belongs to is the one gone to. */
  current: boolean
  /** Whether a run before it in the paragraph belongs to the same move, so that the move is named once. */
  goesOn?: boolean
  /** Drafting style: brackets and underline, nothing struck. */
  drafting?: boolean
}

export function MarkedRun({ run, current, goesOn = false, drafting = false }: MarkedRunProps) {
  if (run.mark === 'equal') return run.text
  const Tag = run.mark === 'deleted' || run.mark === 'moved-from' ? 'del' : 'ins'
  return (
    <Tag
      className={classes[drafting && run.mark === 'deleted' ? 'bracketed' : run.mark]}
      data-change={run.change}
      data-current={current || undefined}
    >
      <VisuallyHidden>[{wordsOf(run)}: </VisuallyHidden>
      {(run.mark === 'moved-from' || run.mark === 'moved-to') && !goesOn && (
        <span className={classes.sign} aria-hidden>
          {run.mark === 'moved-from' ? `${wordsOf(run)} ↷` : `↶ ${wordsOf(run)}`}
        </span>
      )}
      {run.text}
      <VisuallyHidden>] </VisuallyHidden>
    </Tag>
  )
}
