/** A redline of two short texts in one column: the view that pages other than Compare put beside a record. */
import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { LoadingState } from '../states.tsx'
import { hangingStyle } from './hanging-style.ts'
import { MarkedRun } from './marked-run.tsx'
import { paragraphsOf } from './paragraphs.ts'
import classes from './redline.module.css'
import { runsOf } from './runs.ts'
import { useRedline } from './use-redline.ts'

export interface RedlineViewProps {
  before: string
  after: string
  /** What each side is: "as printed in the council's 2017 report". */
  beforeLabel: string
  afterLabel: string
  /** What a reader must know before relying on either text. */
  warnings?: readonly string[]
}

export function RedlineView({ before, after, beforeLabel, afterLabel, warnings = [] }: RedlineViewProps) {
  const state = useRedline(before, after)
  const paragraphs = useMemo(
    () => (state?.state === 'done' ? paragraphsOf(runsOf(state.redline, before, after).runs) : []),
    [state, before, after],
  )
  return (
    <Stack gap="xs">
      {warnings.length > 0 && <RedlineWarnings warnings={warnings} />}
      <Group gap="md">
        <Text size="sm">
          <del className={classes.deleted}>Old</del>: {beforeLabel}
        </Text>
        <Text size="sm">
          <ins className={classes.inserted}>New</ins>: {afterLabel}
        </Text>
      </Group>
      {state?.state === 'working' && <LoadingState lines={4} />}
      {state?.state === 'failed' && (
        <Alert color="red" variant="outline" title="These texts could not be compared" role="alert">
          {state.message}
        </Alert>
      )}
      {state?.state === 'done' && (
        <div className={classes.text}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.index} className={classes.paragraph} style={hangingStyle(paragraph.level)}>
              {paragraph.runs.map((run, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed redline have no other identity
                <MarkedRun key={index} run={run} current={false} />
              ))}
            </p>
          ))}
        </div>
      )}
      {state?.state === 'done' && state.summary.changes === 0 && (
        <Text size="sm" className="quiet">
          The two texts read the same.
        </Text>
      )}
      {state?.state === 'done' && state.redline.limit && (
        <Text size="sm">Not searched to the end: {state.redline.limit}.</Text>
      )}
      <Text size="xs" className="quiet">
        Unofficial. Made by Charter Oak from the two texts named above; not a document of the legislature.
      </Text>
    </Stack>
  )
}

export function RedlineWarnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <Alert
      color="yellow"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title="Before relying on this"
    >
      <List size="sm" spacing={4}>
        {warnings.map((warning) => (
          <List.Item key={warning}>{warning}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
