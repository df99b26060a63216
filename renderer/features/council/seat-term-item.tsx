/** A recorded term of a seat, with what can be done about it. */
import { Button, Text } from '@mantine/core'
import type { LedgerSeat } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { useUndoToast } from '../../components/use-undo.ts'

export type Term = LedgerSeat['terms'][number]

/** "from Feb 2019 to Jan 5, 2023" */
export const termDays = ({
  from,
  to,
}: {
  from?: string | null | undefined
  to?: string | null | undefined
}) => `${from ? `from ${formatDate(from)}` : 'from a day not known'}${to ? ` to ${formatDate(to)}` : ''}`

export interface SeatTermProps {
  readonly term: Term
  readonly onChange: () => void
  /** Called once it is taken out, before it is gone from the page: the focus must go elsewhere. */
  readonly onGone: () => void
}

export function SeatTermItem({ term, onChange, onGone }: SeatTermProps) {
  const remove = useCommand('seat.removeTerm')
  const showDone = useUndoToast()
  const takeOut = () =>
    remove.mutate(
      { id: term.id },
      {
        onSuccess: ({ changeId }) => {
          onGone()
          showDone('The term was taken out.', changeId)
        },
      },
    )
  return (
    <li>
      <Text size="sm" span>
        {term.holder}, {termDays(term)} <span className="quiet">({term.recordedIn})</span>{' '}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        onClick={onChange}
        aria-label={`Change the term of ${term.holder}`}
      >
        Change
      </Button>{' '}
      <Button
        size="compact-xs"
        variant="default"
        loading={remove.isPending}
        onClick={takeOut}
        aria-label={`Take out the term of ${term.holder}`}
      >
        Take out
      </Button>
      {remove.error && (
        <Text size="sm" role="alert" className="problem">
          {remove.error.message}
        </Text>
      )}
    </li>
  )
}
