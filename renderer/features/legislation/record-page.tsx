/** What the pages of an act and of a bill have in common: head, note, and what bears on the record at its side. */
import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type LegislationRow, type RecommendationMention, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { Facts } from '../../components/facts.tsx'
import { readableTitle } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { type SourceLine, SourceLines } from '../../components/source-lines.tsx'
import { WithSidePanel } from '../../components/with-side-panel.tsx'
import { useNeighbours } from './use-neighbours.ts'

export const listCrumb = { label: 'Acts and bills', to: routes.legislation() }

export interface RecordPageProps {
  kind: LegislationRow['kind']
  record: { id: string; number: string; title?: string | undefined; note?: string | undefined }
  facts: readonly ReactNode[]
  recommendations: readonly RecommendationMention[]
  sources: readonly SourceLine[]
  /** Parts at the side besides recommendations and sources. */
  side?: ReactNode
  children: ReactNode
}

export function RecordPage({
  kind,
  record,
  facts,
  recommendations,
  sources,
  side,
  children,
}: RecordPageProps) {
  const steps = useNeighbours(kind, record.id)
  return (
    <>
      <PageHeader
        title={record.title ? `${record.number}, ${readableTitle(record.title)}` : record.number}
        crumbs={[listCrumb]}
        facts={<Facts facts={facts} />}
        actions={<RecordSteps {...steps} />}
      />
      <WithSidePanel
        label={`What bears on this ${kind}`}
        side={
          <>
            <PanelPart
              title="Recommendations concerned"
              count={recommendations.length}
              empty={`No recommendation names this ${kind} or rests on it.`}
            >
              <Stack gap="md">
                {recommendations.map((mention) => (
                  <RecommendationMentionLine key={mention.id} mention={mention} />
                ))}
              </Stack>
            </PanelPart>
            {side}
            <PanelPart title="Sources" count={sources.length}>
              <SourceLines sources={sources} />
            </PanelPart>
          </>
        }
      >
        {record.note && (
          <Text size="sm" mb="lg">
            <CitedWords text={record.note} />
          </Text>
        )}
        {children}
      </WithSidePanel>
    </>
  )
}
