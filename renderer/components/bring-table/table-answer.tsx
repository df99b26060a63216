/** A table as it was read: its faults and questions, its rows, and the one press that takes it. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { AppError, TableFaultView } from '#shared/contract/index.ts'
import { FaultTables } from './fault-table.tsx'
import classes from './table.module.css'
import { pastedName } from './table-file.ts'

export interface Taken {
  readonly questionsAnswered: boolean
  readonly recordedIn: string
}

export interface TableAnswerProps {
  readonly name: string
  /** "2 new, 1 unchanged" */
  readonly summary: string
  readonly faults: readonly TableFaultView[]
  readonly canApply: boolean
  /** What the button does: "Keep 3 reports". */
  readonly press: string
  /** Whether a person must say where the numbers are recorded. */
  readonly asksWhere: boolean
  readonly busy: boolean
  readonly error: AppError | null
  readonly onTake: (taken: Taken) => void
  /** Something else that must be agreed to before the press; null where there is nothing, or it was. */
  readonly waitsFor?: string | null
  readonly children: ReactNode
}

export function TableAnswer(props: TableAnswerProps) {
  const { name, summary, faults, canApply, press, asksWhere, busy, error, onTake, waitsFor = null } = props
  const [answered, setAnswered] = useState(false)
  const [recordedIn, setRecordedIn] = useState(name === pastedName ? '' : name)
  const hasQuestions = faults.some(({ severity }) => severity === 'question')
  const unread = hasQuestions && !answered ? 'Read the questions above and tick that you have.' : waitsFor
  const nowhere = asksWhere && recordedIn.trim() === ''
  return (
    <Stack gap="md" component="section">
      <div>
        <Title order={3} size="h5">
          What {name} would bring
        </Title>
        <Text size="sm" role="status">
          {summary}
        </Text>
      </div>
      {faults.length > 0 && <FaultTables faults={faults} answered={answered} onAnswered={setAnswered} />}
      {props.children}
      {canApply && (
        <Stack gap="xs" className={classes.bar}>
          <Group align="flex-end" gap="sm">
            {asksWhere && (
              <TextInput
                label="Where it is recorded"
                description="Stands with each number as its source"
                value={recordedIn}
                maxLength={300}
                onChange={(event) => setRecordedIn(event.currentTarget.value)}
                error={nowhere ? 'Say where it is recorded' : undefined}
                w={340}
              />
            )}
            <Button
              loading={busy}
              disabled={nowhere || unread !== null}
              onClick={() => onTake({ questionsAnswered: answered, recordedIn: recordedIn.trim() })}
            >
              {press}
            </Button>
          </Group>
          {unread !== null && <Text size="sm">{unread}</Text>}
          {error && (
            <Text size="sm" role="alert" className="problem">
              {error.message}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  )
}
