/** How far an export is, with the way to cancel it: shown in the corner while the person goes on reading. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { callProcedure, useProcedure } from '../../../app/procedures.ts'

/** How often it is asked how far the export is, in milliseconds. */
const askEvery = 400

export function ExportProgress({ job, form }: { job: string; form: string }) {
  const [cancelling, setCancelling] = useState(false)
  const { data } = useProcedure('compare.exportProgress', { job }, { again: () => askEvery })
  const step = data?.step
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">
        {step ? `${form}: ${step.what} (${step.done + 1} of ${step.total})` : `${form}: waiting`}
      </Text>
      <Button
        size="xs"
        variant="default"
        loading={cancelling}
        onClick={() => {
          setCancelling(true)
          void callProcedure('compare.cancelExport', { job })
        }}
      >
        Cancel
      </Button>
    </Group>
  )
}
