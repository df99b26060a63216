/** A member's position on a recommendation: a word with a shape, the date, the reason; opened, it can be changed. */
import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { LedgerPositions } from '#shared/contract/index.ts'
import type { Stance } from '#shared/model/index.ts'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import classes from './ledger.module.css'

export type LedgerPosition = LedgerPositions['positions'][number]

const shapes: Record<Stance, string> = { supports: '●', opposes: '✕', abstains: '◌' }

export interface PositionCellProps {
  /** The latest last; it is the one that counts. */
  readonly positions: readonly LedgerPosition[]
  readonly onOpen: (position: LedgerPosition) => void
  /** Records the first one; undefined while it is not known whether there is any. */
  readonly onRecord: (() => void) | undefined
}

/** A short way for the mouse: by keyboard and by ear, the line's own button does the same without a stop in each cell. */
function Empty({ onRecord }: { onRecord: () => void }) {
  return (
    <UnstyledButton className={classes.empty} aria-hidden tabIndex={-1} onClick={onRecord}>
      +
    </UnstyledButton>
  )
}

export function PositionCell({ positions, onOpen, onRecord }: PositionCellProps) {
  const latest = positions.at(-1)
  if (!latest) return onRecord ? <Empty onRecord={onRecord} /> : null
  const { stance, date, reason, holder } = latest
  const earlier = positions.length - 1
  return (
    <UnstyledButton className={classes.position} onClick={() => onOpen(latest)}>
      <VisuallyHidden>{holder}: </VisuallyHidden>
      <Text size="sm" fw={stance === 'supports' ? 400 : 600}>
        <span aria-hidden>{shapes[stance]} </span>
        {capitalised(stance)}
      </Text>
      <Text size="xs" className="quiet">
        {formatDate(date)}
        {earlier > 0 && ` · ${earlier} earlier`}
      </Text>
      {reason !== undefined && (
        <Text size="xs" lineClamp={2}>
          {reason}
        </Text>
      )}
    </UnstyledButton>
  )
}
