/** The way to what waits for a decision, with how many; nothing while nothing waits. */
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'

export function WaitingLink() {
  const { data } = useProcedure('tracking.waiting', {})
  const inAll = data ? data.places + data.statuses + data.years : 0
  if (inAll === 0) return null
  return (
    <Button component={Link} to={routes.proposals()} variant="default" style={{ borderStyle: 'dashed' }}>
      Waiting for a decision: {inAll}
    </Button>
  )
}
