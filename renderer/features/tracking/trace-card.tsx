/** An element found in a document: where, how it was found, the change from the version before; a person confirms or rejects. */
import { Anchor, Blockquote, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { TraceView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { RedlineToggle } from './redline-toggle.tsx'
import { TraceDecisions } from './trace-decisions.tsx'
import classes from './tracking.module.css'
import { findings, matchWords, traceName } from './words.ts'

const stateWords: Record<TraceView['state'], string> = {
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
}

function Quotation({ trace }: { trace: TraceView }) {
  if (trace.quotation === null) return null
  return (
    <Blockquote p="xs" fz="sm" className="law-text">
      {trace.isGone && (
        <Text size="xs" className="quiet">
          In the version before
        </Text>
      )}
      {trace.quotation}
    </Blockquote>
  )
}

export interface TraceCardProps {
  readonly trace: TraceView
  /** Whose element it is; left out on that recommendation's own page. */
  readonly withRecommendation?: boolean
}

export function TraceCard({ trace, withRecommendation = false }: TraceCardProps) {
  const { shape, word, color } = findings[trace.finding]
  return (
    <Stack gap={6}>
      {withRecommendation && <RecommendationMentionLine mention={trace.recommendation} />}
      <Group gap="xs">
        <Text span size="sm" fw={650}>
          {stateWords[trace.state]}
        </Text>
        <ShapeMark shape={shape} word={word} color={color} dashed={trace.state === 'proposed'} />
        <Anchor component={Link} to={trace.route} size="sm">
          {traceName(trace)}
        </Anchor>
        {trace.place !== `Section ${trace.number}` && (
          <Text span size="sm" className="quiet nowrap">
            {trace.place}
          </Text>
        )}
      </Group>
      <Text size="sm">
        Element: <CitedWords text={trace.elementText} />
      </Text>
      <Text size="sm">
        <strong>{matchWords(trace)}</strong> <CitedWords text={trace.reason} />
      </Text>
      <Quotation trace={trace} />
      {trace.redline && (
        <RedlineToggle
          of={`${trace.redline.beforeLabel} and ${trace.redline.afterLabel}, section ${trace.number}`}
          {...trace.redline}
        />
      )}
      {trace.note !== '' && (
        <Text size="sm">
          Note: <CitedWords text={trace.note} />
        </Text>
      )}
      <TraceDecisions trace={trace} />
    </Stack>
  )
}

/** The card with its frame: dashed until a person decided. */
export function TraceItem(props: TraceCardProps) {
  return (
    <li className={classes.card} data-state={props.trace.state}>
      <TraceCard {...props} />
    </li>
  )
}
