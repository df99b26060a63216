/** One run of a redline: struck or underlined first, coloured second; told to a screen reader in words. */
import { VisuallyHidden } from '@mantine/core'
import classes from './redline.module.css'
import type { Run } from './runs.ts'

const spoken = {
  deleted: ['[deleted: ', '] '],
  inserted: ['[inserted: ', '] '],
  'moved-from': ['[moved away from here: ', '] '],
  'moved-to': ['[moved here: ', '] '],
} as const

export interface MarkedRunProps {
  run: Run
  /** Whether the change that this run belongs to is the one gone to. */
  current: boolean
  /** For passages that moved: a way to the other end. */
  onFollow?: (run: Run) => void
}

export function MarkedRun({ run, current, onFollow }: MarkedRunProps) {
  if (run.mark === 'equal') return run.text
  const Tag = run.mark === 'deleted' || run.mark === 'moved-from' ? 'del' : 'ins'
  const [open, close] = spoken[run.mark]
  const moved = run.mark === 'moved-from' || run.mark === 'moved-to'
  return (
    <Tag className={classes[run.mark]} data-change={run.change} data-current={current || undefined}>
      <VisuallyHidden>{open}</VisuallyHidden>
      {moved && onFollow && (
        <button
          type="button"
          className={classes.follow}
          onClick={() => onFollow(run)}
          aria-label={run.mark === 'moved-from' ? 'Go to where it now stands' : 'Go to where it stood'}
        >
          {run.mark === 'moved-from' ? 'moved ↷' : '↶ moved here'}
        </button>
      )}
      {run.text}
      <VisuallyHidden>{close}</VisuallyHidden>
    </Tag>
  )
}
