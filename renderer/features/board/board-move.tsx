/** The form for the event that moves a card; what keeps it from opening is said. */
import { Modal } from '@mantine/core'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { ErrorState } from '../../components/states.tsx'
import { AddEventForm } from '../recommendations/forms/add-event-form.tsx'

export interface Move {
  readonly id: string
  readonly to: ImplementationStatus
}

export interface BoardMoveProps {
  readonly move: Move
  /** With the status that the recommendation has after the event, which need not be the one it was moved to. */
  readonly onMoved: (status: ImplementationStatus) => void
  readonly onClose: () => void
}

export function BoardMove({ move, onMoved, onClose }: BoardMoveProps) {
  const { data, error } = useProcedure('recommendation.get', { id: move.id })
  if (error)
    return (
      <Modal opened onClose={onClose} title="Not moved" closeButtonProps={{ 'aria-label': 'Close' }}>
        <ErrorState error={error} />
      </Modal>
    )
  return data && <AddEventForm recommendation={data} status={move.to} onAdded={onMoved} onClose={onClose} />
}
