/** A member's position on a recommendation: a word with a shape, the date, the reason; opened, it can be changed. */
import { Text, UnstyledButton } from '@mantine/core'
import type { LedgerPositions } from '#shared/contract/index.ts'
import type { Stance } from '#shared/model/index.ts'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import classes from './ledger.module.css'

export type LedgerPosition = LedgerPositions['positions'][number]

const shapes: Record<Stance, string> = { supports: '●', opposes: '✕', abstains: '◌' }

export const stanceWords = (stance: Stance): string => `${shapes[stance]} ${capitalised(stance)}`

export interface PositionCellProps {
  /** The latest last; it is the one that counts. */
  readonly positions: readonly LedgerPosition[]
  readonly onOpen: (position: LedgerPosition) => void
}

export function PositionCell({ positions, onOpen }: PositionCellProps) {
  const latest = positions.at(-1)
  if (!latest) return null
  const { stance, date, reason, holder } = latest
  const earlier = positions.length - 1
  const why = reason === undefined ? '' : `. Reason: ${reason}`
  return (
    <UnstyledButton
      className={classes.position}
      onClick={() => onOpen(latest)}
      aria-label={`${holder} ${stance}, ${formatDate(date)}${why}`}
    >
      <Text size="sm" fw={stance === 'supports' ? 400 : 600}>
        {stanceWords(stance)}
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
