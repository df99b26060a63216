/** How far an import is: what is being read, how much of how much, and the time left. */
import { Group, Progress, Stack, Text } from '@mantine/core'
import { useTimeLeft } from './time-left.ts'

export interface ProgressLineProps {
  /** Tells one work from the next. */
  id: string
  what: string
  done: number
  total: number
  /** "3 of 46 pages", "1.2 of 8.0 MB"; null while the goal is unknown. */
  amount: string | null
}

export function ProgressLine({ id, what, done, total, amount }: ProgressLineProps) {
  const left = useTimeLeft(id, { done, total })
  const share = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
  return (
    <Stack gap={6}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {what}
      </Text>
      <Progress
        value={share}
        size="md"
        aria-label={what}
        aria-valuetext={amount ?? 'finding out how much there is'}
      />
      <Group gap="md">
        <Text size="sm" className="quiet tabular">
          {amount ?? 'Finding out how much there is'}
        </Text>
        {left !== null && (
          <Text size="sm" className="quiet">
            {left}
          </Text>
        )}
      </Group>
    </Stack>
  )
}
