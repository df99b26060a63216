/** What a person may decide on a place where an element was found: confirm, as found or as another finding, reject, note. */
import { Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { TraceView } from '#shared/contract/index.ts'
import { TraceNoteForm } from './trace-note-form.tsx'
import { useTraceDecision } from './use-decisions.ts'
import { findingNames, findings, traceName } from './words.ts'

function OtherFinding({ trace }: { trace: TraceView }) {
  const { isPending, decide } = useTraceDecision()
  const others = findingNames.filter((name) => name !== trace.finding)
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isPending}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`Confirm as another finding: ${traceName(trace)}`}
        >
          Confirm as…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((name) => (
          <Menu.Item key={name} onClick={() => decide(trace, { state: 'confirmed', finding: name })}>
            <Text size="sm" fw={550}>
              {findings[name].word}
            </Text>
            <Text size="xs" className="quiet">
              {findings[name].means}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

export function TraceDecisions({ trace }: { trace: TraceView }) {
  const { isPending, decide } = useTraceDecision()
  const [noting, setNoting] = useState(false)
  return (
    <Group gap="xs" className="no-print">
      {trace.state !== 'confirmed' && (
        <Button
          size="compact-sm"
          variant={trace.state === 'proposed' ? 'filled' : 'default'}
          loading={isPending}
          aria-label={`Confirm: ${traceName(trace)}`}
          onClick={() => decide(trace, { state: 'confirmed' })}
        >
          {trace.state === 'rejected' ? 'Confirm after all' : 'Confirm'}
        </Button>
      )}
      <OtherFinding trace={trace} />
      {trace.state !== 'rejected' && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={isPending}
          aria-label={`Reject: ${traceName(trace)}`}
          onClick={() => decide(trace, { state: 'rejected' })}
        >
          Reject
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        disabled={isPending}
        aria-label={`${trace.note === '' ? 'Decide with a note' : 'Change the note'}: ${traceName(trace)}`}
        onClick={() => setNoting(true)}
      >
        {trace.note === '' ? 'With a note…' : 'Change the note…'}
      </Button>
      {noting && <TraceNoteForm trace={trace} onClose={() => setNoting(false)} />}
    </Group>
  )
}
