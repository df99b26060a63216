/** How far a report is, with the way to cancel it: shown in the corner while the person goes on. */
import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { callProcedure, useProcedure } from '../../app/procedures.ts'

/** How often it is asked how far the report is, in milliseconds. */
const askEvery = 400

export function ReportProgress({ job, label }: { job: string; label: string }) {
  const [cancelling, setCancelling] = useState(false)
  const { data } = useProcedure('statusReport.progress', { job }, { again: () => askEvery })
  const step = data?.step
  const share = step ? Math.round((100 * step.done) / Math.max(step.total, 1)) : 0
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">
          {label}: {step ? `${step.what.toLowerCase()}, ${share} %` : 'waiting'}
        </Text>
        <Button
          size="xs"
          variant="default"
          loading={cancelling}
          onClick={() => {
            setCancelling(true)
            void callProcedure('statusReport.cancel', { job })
          }}
        >
          Cancel
        </Button>
      </Group>
      <Progress value={share} size="sm" aria-label={`${label}: how much is done`} />
    </Stack>
  )
}
