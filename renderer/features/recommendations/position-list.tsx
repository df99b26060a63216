/** Who supported, opposed or abstained, with the reason and where it is recorded. */
import { Button, Group, Stack, Text } from '@mantine/core'
import type { RecommendationView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import classes from './recommendation.module.css'

type Position = RecommendationView['record']['positions'][number]

const shapes: Record<Position['stance'], string> = { supports: '+', opposes: '✕', abstains: '–' }

export interface PositionEditing {
  readonly recommendationId: string
  readonly onChange: (position: Position) => void
}

function PositionActions({ position, editing }: { position: Position; editing: PositionEditing }) {
  const withdraw = useCommand('recommendation.withdrawPosition')
  const showDone = useUndoToast()
  const { recommendationId, onChange } = editing
  return (
    <Group gap="xs" className="no-print">
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Change the position of ${position.holder}`}
        onClick={() => onChange(position)}
      >
        Change…
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        loading={withdraw.isPending}
        aria-label={`Withdraw the position of ${position.holder}`}
        onClick={() =>
          withdraw.mutate(
            { recommendationId, positionId: position.id },
            { onSuccess: ({ changeId }) => showDone(`Position of ${position.holder} withdrawn.`, changeId) },
          )
        }
      >
        Withdraw
      </Button>
      {withdraw.error && (
        <Text size="sm" role="alert" className="problem">
          {withdraw.error.message}
        </Text>
      )}
    </Group>
  )
}

export interface PositionListProps {
  readonly positions: readonly Position[]
  /** Left out where the list is only read. */
  readonly editing?: PositionEditing
}

export function PositionList({ positions, editing }: PositionListProps) {
  return (
    <ul className={classes.positions} aria-label="Positions">
      {positions.map((position) => (
        <li key={position.id}>
          <span aria-hidden className={classes.stance}>
            {shapes[position.stance]}
          </span>
          <Stack gap={2}>
            <Text size="sm">
              <strong>{position.holder}</strong> {position.stance}
              <Text span size="xs" className="quiet">
                {' '}
                · {formatDate(position.date)}
              </Text>
            </Text>
            {position.reason && <Text size="sm">{position.reason}</Text>}
            {position.provenance.map((from) => (
              <Text key={from.locator} size="xs" className="quiet">
                {from.quotation ? `“${from.quotation}” ` : ''}({from.locator})
              </Text>
            ))}
            {editing && <PositionActions position={position} editing={editing} />}
          </Stack>
        </li>
      ))}
    </ul>
  )
}
