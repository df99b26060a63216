/** Recommendations whose elements stand in a document, and words of dead bills that came back in it. */
import { Anchor, Blockquote, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import type { ReappearanceView } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { counted } from '../../components/labels.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { ErrorState } from '../../components/states.tsx'
import { TraceItem } from './trace-card.tsx'
import classes from './tracking.module.css'
import { percent } from './words.ts'

function Reappearance({ row }: { row: ReappearanceView }) {
  return (
    <li className={classes.card}>
      <Stack gap={6}>
        <Group gap="xs">
          <Anchor component={Link} to={row.in.route} size="sm">
            Section {row.in.number}
          </Anchor>
          <Text size="sm">
            has words of{' '}
            <Anchor component={Link} to={row.from.route} inherit>
              {row.from.label}, section {row.from.number}
            </Anchor>
            , which died: {counted(row.words, 'word')} in a row, {percent(row.share)} of what it would have
            made law.
          </Text>
        </Group>
        <Text size="sm" className="quiet">
          <CitedWords text={row.reason} />
        </Text>
        <Blockquote p="xs" fz="sm" className="law-text">
          {row.quotation}
        </Blockquote>
        {row.recommendations.map((mention) => (
          <RecommendationMentionLine key={mention.id} mention={mention} />
        ))}
      </Stack>
    </li>
  )
}

/** The panel "Recommendations" of a bill's or an act's text. */
export function DocumentTraces({ documentId }: { documentId: string }) {
  const traces = useProcedure('tracking.traces', { documentId })
  const again = useProcedure('tracking.reappearances', { documentId })
  const error = traces.error ?? again.error
  if (error)
    return (
      <PanelPart title="Recommendations">
        <ErrorState error={error} />
      </PanelPart>
    )
  if (!traces.data || !again.data) return null
  const found = traces.data.rows
  const proposed = found.filter(({ state }) => state === 'proposed')
  const decided = found.filter(({ state }) => state !== 'proposed')
  return (
    <PanelPart
      title="Recommendations"
      count={found.length + again.data.rows.length}
      empty="Nothing that an element of a recommendation asks was found in this text. A recommendation that names a section changed here stands with that section."
    >
      <Stack gap="sm">
        {proposed.length > 0 && (
          <Text size="sm">
            {counted(proposed.length, 'place')} {proposed.length === 1 ? 'waits' : 'wait'} for a person to
            confirm.
          </Text>
        )}
        {found.length > 0 && (
          <ul className={classes.plain} aria-label="Elements found in this text">
            {[...proposed, ...decided].map((trace) => (
              <TraceItem key={trace.key} trace={trace} withRecommendation />
            ))}
          </ul>
        )}
        {again.data.rows.length > 0 && (
          <>
            <Title order={3} size="h6">
              Words of bills that died
            </Title>
            <ul className={classes.plain} aria-label="Words of bills that died">
              {again.data.rows.map((row) => (
                <Reappearance key={`${row.from.route} ${row.in.route}`} row={row} />
              ))}
            </ul>
          </>
        )}
      </Stack>
    </PanelPart>
  )
}
