/** Buttons to the record before and after this one; the keys `[` and `]` do the same. */
import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useRecordKeys } from './keys.ts'

interface Step {
  readonly to: string
  readonly label: string
}

function StepLink({ step, sign, keyName }: { step: Step; sign: typeof IconChevronLeft; keyName: string }) {
  const Sign = sign
  return (
    <Tooltip label={`${step.label} (${keyName})`} events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon component={Link} to={step.to} variant="default" size={36} aria-label={step.label}>
        <Sign size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

export function RecordSteps({ previous, next }: { previous: Step | undefined; next: Step | undefined }) {
  useRecordKeys(previous?.to, next?.to)
  return (
    <Group gap={4} wrap="nowrap">
      {previous && <StepLink step={previous} sign={IconChevronLeft} keyName="[" />}
      {next && <StepLink step={next} sign={IconChevronRight} keyName="]" />}
    </Group>
  )
}
