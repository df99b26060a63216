/** The last event, what the law became, and what bills that are no law would do, as redlines. */
import { Paper, Stack, Text, Title } from '@mantine/core'
import type { RecommendationView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { RedlinePairs } from './redline-pairs.tsx'

export function WhatWasDone({ data }: { data: RecommendationView }) {
  return (
    <Paper withBorder p="md" component="section" h="100%">
      <Title order={2} size="h4" mb="sm">
        What was done
      </Title>
      <Text mb="md">
        <CitedWords text={data.lastEvent.what} />{' '}
        <span className="quiet">{formatDate(data.lastEvent.date)}</span>
      </Text>
      {data.redlines.some((pair) => pair.purpose === 'done') ? (
        <RedlinePairs pairs={data.redlines} purpose="done" />
      ) : (
        <Text size="sm" className="quiet">
          {data.asksChangeOfLaw
            ? 'No change of law is recorded that could be shown as a redline.'
            : 'It asks for no change of law, so there is nothing to redline.'}
        </Text>
      )}
      {data.redlines.some((pair) => pair.purpose === 'proposed') && (
        <Stack gap="md" mt="lg">
          <Title order={3} size="h5">
            What bills that are no law would do
          </Title>
          <RedlinePairs pairs={data.redlines} purpose="proposed" />
        </Stack>
      )}
    </Paper>
  )
}
