/** A redline of two short texts, in one column or in two: the view that pages other than Compare put beside a record. */
import { Alert, Group, List, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Redline } from '#shared/redline/index.ts'
import { CareAlert } from '../care-alert.tsx'
import { CitedWords } from '../cited-words.tsx'
import { LoadingState } from '../states.tsx'
import { guessHeight, ParagraphLine } from './paragraph-line.tsx'
import { paragraphsOf } from './paragraphs.ts'
import classes from './redline.module.css'
import { runsOf } from './runs.ts'
import { SideBySide } from './side-by-side.tsx'
import { stopsOf } from './stops.ts'
import { useRedline } from './use-redline.ts'
import { VirtualRows } from './virtual-rows.tsx'

export interface RedlineViewProps {
  before: string
  after: string
  /** What each side is: "as printed in the council's 2017 report". */
  beforeLabel: string
  afterLabel: string
  /** What a reader must know before relying on either text. */
  warnings?: readonly string[]
  /** In two columns, old on the left. */
  sideBySide?: boolean
}

export function RedlineView({
  before,
  after,
  beforeLabel,
  afterLabel,
  warnings = [],
  sideBySide = false,
}: RedlineViewProps) {
  const state = useRedline(before, after)
  const done = state?.state === 'done' ? state : null
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
      {done && (
        <div className={classes.text} lang="en">
          {sideBySide ? (
            <SideBySide redline={done.redline} before={before} after={after} />
          ) : (
            <OneColumn redline={done.redline} before={before} after={after} />
          )}
        </div>
      )}
      {done && done.summary.changes === 0 && (
        <Text size="sm" className="quiet">
          The two texts read the same.
        </Text>
      )}
      {done?.redline.limit && <Text size="sm">Not searched to the end: {done.redline.limit}.</Text>}
      <Unofficial {...(done && { engine: done.redline.engine })} />
    </Stack>
  )
}

/** Characters in a line, to guess heights. */
const perLine = 88

function OneColumn({ redline, before, after }: { redline: Redline; before: string; after: string }) {
  const paragraphs = useMemo(() => {
    const { numberOf } = stopsOf(redline, before, after)
    return paragraphsOf(runsOf(redline, before, after, numberOf))
  }, [redline, before, after])
  return (
    <VirtualRows
      count={paragraphs.length}
      estimate={(index) => guessHeight(paragraphs[index]?.length ?? 0, perLine)}
      draw={(index) => {
        const paragraph = paragraphs[index]
        return paragraph && <ParagraphLine paragraph={paragraph} current={-1} />
      }}
    />
  )
}

/** Said on every redline. @param engine what compared the texts, where nothing beside it says so */
export function Unofficial({ engine }: { engine?: Redline['engine'] }) {
  return (
    <Text size="xs" className="quiet">
      Unofficial. Made by Charter Oak from the two texts named here; not a document of the legislature.
      {engine && ` Compared by the engine “${engine.name}”, version ${engine.version}.`}
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

function RedlineWarnings({ warnings }: { warnings: readonly string[] }) {
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
