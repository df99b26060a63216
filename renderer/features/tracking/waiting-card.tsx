/** One matter that waits for a decision, whatever its kind. */
import { Box, Stack } from '@mantine/core'
import { recommendationLabel } from '../../components/labels.ts'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { LinkProposal } from './link-proposal.tsx'
import { ProposalBody } from './proposal-body.tsx'
import { TraceCard } from './trace-card.tsx'
import classes from './tracking.module.css'
import type { WaitingItem } from './use-waiting.ts'

const kinds: Record<WaitingItem['kind'], string> = {
  place: 'Place found',
  status: 'Status proposed',
  year: 'Link to another year',
}

function nameOf(item: WaitingItem): string {
  if (item.kind === 'place') return recommendationLabel(item.trace.recommendation)
  if (item.kind === 'status') return recommendationLabel(item.view.recommendation)
  return `${recommendationLabel(item.link.earlier)} and ${recommendationLabel(item.link.later)}`
}

function Content({ item }: { item: WaitingItem }) {
  if (item.kind === 'place') return <TraceCard trace={item.trace} withRecommendation />
  if (item.kind === 'year') return <LinkProposal row={item.link} />
  return (
    <Stack gap={6}>
      <RecommendationMentionLine mention={item.view.recommendation} />
      <ProposalBody view={item.view} dated />
    </Stack>
  )
}

export interface WaitingCardProps {
  readonly item: WaitingItem
  readonly current: boolean
  readonly onFocus: () => void
}

export function WaitingCard({ item, current, onFocus }: WaitingCardProps) {
  return (
    <div className={classes.waiting}>
      <Box
        component="article"
        className={classes.card}
        data-state="proposed"
        data-current={current || undefined}
        data-waiting={item.key}
        tabIndex={-1}
        aria-label={`${kinds[item.kind]}: ${nameOf(item)}`}
        onFocus={onFocus}
      >
        <Content item={item} />
      </Box>
    </div>
  )
}
