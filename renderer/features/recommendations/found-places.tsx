/** Where the elements were found in bills and acts: what waits for a person first, then what was decided. */
import { Stack, Text } from '@mantine/core'
import type { TraceView } from '#shared/contract/index.ts'
import { TraceItem } from '../tracking/trace-card.tsx'
import classes from '../tracking/tracking.module.css'

const order: Record<TraceView['state'], number> = { proposed: 0, confirmed: 1, rejected: 2 }

export function FoundPlaces({ traces }: { traces: readonly TraceView[] }) {
  if (traces.length === 0)
    return (
      <Text className="quiet">
        None of its elements was found in a bill or act that was read. An element can be pinned to a place by
        hand.
      </Text>
    )
  const sorted = [...traces].sort((a, b) => order[a.state] - order[b.state])
  return (
    <Stack gap="sm">
      <ul className={classes.plain} aria-label="Places found">
        {sorted.map((trace) => (
          <TraceItem key={trace.key} trace={trace} />
        ))}
      </ul>
    </Stack>
  )
}
