/** The places that an element is pinned to; one that is gone from the store says so and stays until it is taken out. */
import { ActionIcon, Anchor, Text, Tooltip } from '@mantine/core'
import { IconPinnedOff } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { TrackingView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import classes from './tracking.module.css'
import { findings, howWords } from './words.ts'

export type Pin = TrackingView['pins'][number]

function PinLine({ recommendationId, pin }: { recommendationId: string; pin: Pin }) {
  const unpin = useCommand('tracking.unpin')
  const showDone = useUndoToast()
  const { shape, word } = findings[pin.finding]
  return (
    <li className={classes.pin}>
      <Text size="sm">
        <span aria-hidden>{shape}</span> {word}
        {': '}
        {pin.found ? (
          <Anchor component={Link} to={pin.route} inherit>
            {pin.place}
          </Anchor>
        ) : (
          <>
            {pin.place} <strong>(not in the store any more)</strong>
          </>
        )}{' '}
        <Text span size="xs" className="quiet">
          {howWords[pin.how]}, {formatDate(pin.decidedAt.slice(0, 10))}
        </Text>
        {pin.note !== undefined && (
          <Text size="xs" className="quiet">
            {pin.note}
          </Text>
        )}
        {unpin.error && (
          <Text size="sm" role="alert" className="problem">
            {unpin.error.message}
          </Text>
        )}
      </Text>
      <Tooltip label="Take the pin out">
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={unpin.isPending}
          aria-label={`Take the pin out: ${pin.place}`}
          onClick={() =>
            unpin.mutate(
              { recommendationId, pinId: pin.id },
              { onSuccess: ({ changeId }) => showDone(`Pin taken out: ${pin.place}.`, changeId) },
            )
          }
        >
          <IconPinnedOff size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

export function PinList({ recommendationId, pins }: { recommendationId: string; pins: readonly Pin[] }) {
  if (pins.length === 0) return null
  return (
    <ul className={classes.plain} aria-label="Pinned to">
      {pins.map((pin) => (
        <PinLine key={pin.id} recommendationId={recommendationId} pin={pin} />
      ))}
    </ul>
  )
}
