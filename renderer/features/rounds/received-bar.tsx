/** Received and outstanding as one bar, with both numbers in words. */
import { Text } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import { counted } from '../../components/labels.ts'
import classes from './rounds.module.css'

/** What the round lists itself; where it lists nobody, what its source states. */
function numbersOf({ departments, record }: RoundView) {
  return departments.length > 0
    ? {
        of: departments.length,
        received: departments.filter(({ report }) => report !== null).length,
        stated: false,
      }
    : { of: record.departments, received: record.received, stated: true }
}

export function ReceivedBar({ round }: { round: RoundView }) {
  const { of, received, stated } = numbersOf(round)
  if (of === 0) return null
  const missing = of - received
  return (
    <figure className={classes.figure}>
      <div className={classes.bar} aria-hidden>
        {received > 0 && (
          <div className={classes.received} style={{ flexGrow: received }}>
            <span>{received}</span>
          </div>
        )}
        {missing > 0 && (
          <div className={classes.missing} style={{ flexGrow: missing }}>
            <span>{missing}</span>
          </div>
        )}
      </div>
      <figcaption>
        <Text size="sm">
          {counted(received, 'report')} received of {of} {stated ? 'police departments' : 'departments'};{' '}
          {missing} not received{stated ? ', as the source states' : ''}.
        </Text>
      </figcaption>
    </figure>
  )
}
