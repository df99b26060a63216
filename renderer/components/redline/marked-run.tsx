/** One run of a redline: struck or underlined first, coloured second; told to a screen reader in words. */
import { VisuallyHidden } from '@mantine/core'
import classes from './redline.module.css'
import type { Run } from './runs.ts'

const spoken = {
  deleted: 'deleted',
  inserted: 'inserted',
  'moved-from': 'moved away from here',
  'moved-to': 'moved here',
} as const

const movedSigns = { 'moved-from': 'moved away ↷', 'moved-to': '↶ moved here' } as const

export interface MarkedRunProps {
  run: Run
  /** Whether the change that this run belongs to is the one gone to. */
  current: boolean
  /** Whether the run before it belongs to the same move, so that the move is named once. */
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
      <VisuallyHidden>[{spoken[run.mark]}: </VisuallyHidden>
      {(run.mark === 'moved-from' || run.mark === 'moved-to') && !goesOn && (
        <span className={classes.sign} aria-hidden>
          {movedSigns[run.mark]}
        </span>
      )}
      {run.text}
      <VisuallyHidden>] </VisuallyHidden>
    </Tag>
  )
}
