/** A redline of two short texts in one column: the view that pages other than Compare put beside a record. */
import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { CareAlert } from '../care-alert.tsx'
import { CitedWords } from '../cited-words.tsx'
import { LoadingState } from '../states.tsx'
import { ParagraphLine } from './paragraph-line.tsx'
import { paragraphsOf } from './paragraphs.ts'
import classes from './redline.module.css'
import { runsOf } from './runs.ts'
import { stopsOf } from './stops.ts'
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
  const paragraphs = useMemo(() => {
    if (state?.state !== 'done') return []
    const { numberOf } = stopsOf(state.redline, before, after)
    return paragraphsOf(runsOf(state.redline, before, after, numberOf))
  }, [state, before, after])
  return (
    <Stack gap="xs">
      <RedlineWarnings warnings={warnings} />
      <Group gap="md">
        <Text size="sm">
          <del className={classes.deleted}>Old</del>: {beforeLabel}
        </Text>
        <Text size="sm">
          <ins className={classes.inserted}>New</ins>: {afterLabel}
        </Text>
      </Group>
      {state?.state === 'working' && <LoadingState lines={4} />}
      {state?.state === 'failed' && <RedlineFailure message={state.message} />}
      {state?.state === 'done' && (
        <div className={classes.text}>
          {paragraphs.map((paragraph) => (
            <ParagraphLine key={paragraph.index} paragraph={paragraph} current={-1} />
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
      <Unofficial />
    </Stack>
  )
}

/** Said on every redline. */
export function Unofficial() {
  return (
    <Text size="xs" className="quiet">
      Unofficial. Made by Charter Oak from the two texts named here; not a document of the legislature.
    </Text>
  )
}

export function RedlineFailure({ message }: { message: string }) {
  return (
    <Alert color="red" variant="outline" title="These texts could not be compared" role="alert">
      {message}
    </Alert>
  )
}

export function RedlineWarnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null
  return (
    <CareAlert title="Before relying on this">
      <List size="sm" spacing={4}>
        {warnings.map((warning) => (
          <List.Item key={warning}>
            <CitedWords text={warning} />
          </List.Item>
        ))}
      </List>
    </CareAlert>
  )
}
