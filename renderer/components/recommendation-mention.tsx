/** A recommendation wherever another record names it: its number as a link, its title, its standing, its status. */
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type RecommendationMention, routes } from '#shared/contract/index.ts'
import { recommendationLabel } from './labels.ts'
import { StandingMark } from './standing-mark.tsx'
import { StatusMark } from './status-mark.tsx'
import { WithdrawnMark } from './withdrawn-mark.tsx'

export function RecommendationMentionLine({ mention }: { mention: RecommendationMention }) {
  return (
    <Stack gap={4}>
      <Text size="sm">
        <Anchor component={Link} to={routes.recommendation(mention.id)} inherit className="nowrap">
          {recommendationLabel(mention)}
        </Anchor>{' '}
        {mention.shortTitle}
      </Text>
      <Group gap="xs">
        <StandingMark standing={mention.standing} dissents={mention.dissents} />
        <StatusMark status={mention.status} proposed={mention.awaitsConfirmation} />
        <WithdrawnMark year={mention.withdrawn} />
      </Group>
    </Stack>
  )
}
