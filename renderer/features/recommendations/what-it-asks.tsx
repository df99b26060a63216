/** The council's own words with their source, the elements with status and places, and what was asked as a redline. */
import { Blockquote, Button, Group, Paper, Stack, Title } from '@mantine/core'
import type { RecommendationView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import type { Pin } from '../tracking/pin-list.tsx'
import { ElementList } from './element-list.tsx'
import type { OpenForm } from './page-forms.tsx'
import { RedlinePairs } from './redline-pairs.tsx'

/** Where the words themselves stand, without quoting them twice. */
function ownSources(data: RecommendationView) {
  return data.record.provenance.map(({ sourceId, locator }) => ({
    sourceId,
    locator,
    title: data.sources.find((source) => source.sourceId === sourceId)?.title ?? sourceId,
  }))
}

export interface WhatItAsksProps {
  readonly data: RecommendationView
  readonly pins: readonly Pin[]
  readonly marked: string
  readonly open: (form: OpenForm) => void
}

export function WhatItAsks({ data, pins, marked, open }: WhatItAsksProps) {
  return (
    <Paper withBorder p="md" component="section" h="100%">
      <Title order={2} size="h4" mb="sm">
        What it asks
      </Title>
      <Blockquote p="md" className="law-text">
        <CitedWords text={data.record.text} />
      </Blockquote>
      <Stack gap="md" mt="md">
        <SourceLines sources={ownSources(data)} />
        <Group justify="space-between">
          <Title order={3} size="h5">
            {data.elements.length === 1 ? 'One element' : `${data.elements.length} elements`}
          </Title>
          <Button
            size="compact-sm"
            variant="default"
            className="no-print"
            onClick={() => open({ kind: 'add element' })}
          >
            Add an element
          </Button>
        </Group>
        <ElementList
          elements={data.elements}
          marked={marked}
          onCorrect={(element) => open({ kind: 'element', element })}
          onPin={(element) => open({ kind: 'pin', element })}
          places={{ recommendationId: data.id, pins }}
        />
        <RedlinePairs pairs={data.redlines} purpose="asked" />
      </Stack>
    </Paper>
  )
}
