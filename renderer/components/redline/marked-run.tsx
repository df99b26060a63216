/** One run of a redline: struck or underlined first, coloured second; told to a screen reader in words. */
import type { ReactNode } from 'react'
import { authorSigns } from './authors.ts'
import classes from './redline.module.css'
import type { Run } from './runs.ts'

/** What a mark says, spoken and, for a move, written before the passage. */
function wordsOf({ mark, otherEnd, by }: Run): string {
  if (mark === 'moved-from') return otherEnd ? `moved to ${otherEnd}` : 'moved away from here'
  if (mark === 'moved-to') return otherEnd ? `moved here from ${otherEnd}` : 'moved here'
  return by === undefined ? mark : `${mark}, ${authorSigns[by].spoken}`
}

/** A stretch of a run that was searched for. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly current: boolean
}

export interface MarkedRunProps {
  run: Run
  /** Whether the change that this run belongs to is the one gone to. */
  current: boolean
  /** Whether a run before it in the paragraph belongs to the same move, so that the move is named once. */
  goesOn?: boolean
  /** Drafting style: brackets and underline, nothing struck. */
  drafting?: boolean
  found?: readonly Found[] | undefined
  /** Goes to the other end of a move. */
  onOtherEnd?: ((change: number, from: 'moved-from' | 'moved-to') => void) | undefined
}

export function MarkedRun({
  run,
  current,
  goesOn = false,
  drafting = false,
  found,
  onOtherEnd,
}: MarkedRunProps) {
  const words = found ? withFound(run.text, found) : run.text
  if (run.mark === 'equal') return words
  const Tag = run.mark === 'deleted' || run.mark === 'moved-from' ? 'del' : 'ins'
  const sign = run.by && authorSigns[run.by]
  return (
    <Tag
      className={classes[drafting && run.mark === 'deleted' ? 'bracketed' : run.mark]}
      data-change={run.change}
      data-end={run.mark === 'moved-from' || run.mark === 'moved-to' ? run.mark : undefined}
      data-by={run.by}
      data-current={current || undefined}
    >
      <span className={classes.spoken} data-aside>
        [{wordsOf(run)}:{' '}
      </span>
      {!goesOn && <MoveSign run={run} onOtherEnd={onOtherEnd} />}
      {sign && !goesOn && (
        <span className={classes.sign} data-aside aria-hidden>
          {sign.sign}
        </span>
      )}
      {words}
      <span className={classes.spoken} data-aside>
        ]{' '}
      </span>
    </Tag>
  )
}

/** Names the other end of a move, and leads there where the view can. */
function MoveSign({ run, onOtherEnd }: { run: Run; onOtherEnd: MarkedRunProps['onOtherEnd'] }) {
  const { mark, change } = run
  if (mark !== 'moved-from' && mark !== 'moved-to') return null
  const words = mark === 'moved-from' ? `${wordsOf(run)} ↷` : `↶ ${wordsOf(run)}`
  if (!onOtherEnd || change === undefined)
    return (
      <span className={classes.sign} data-aside aria-hidden>
        {words}
      </span>
    )
  return (
    <button
      type="button"
      className={classes.sign}
      data-aside
      aria-label={mark === 'moved-from' ? 'Go to where it moved to' : 'Go to where it moved from'}
      title="Go to its other end (m)"
      onClick={() => onOtherEnd(change, mark)}
    >
      {words}
    </button>
  )
}

function withFound(text: string, found: readonly Found[]): ReactNode {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to, current } of found) {
    if (from > at) parts.push(text.slice(at, from))
    parts.push(
      <mark key={from} className={classes.found} data-found-current={current || undefined}>
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  parts.push(text.slice(at))
  return parts
}
