/** What each shape means, for who reads the years. */
import { Group, Text } from '@mantine/core'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { statusShape } from '../../components/status-mark.tsx'
import { statusesOf } from '../recommendations/list-model.ts'

/** Statuses with the same shape stand together: "○ no action, not started". */
export function Legend({ rows }: { rows: readonly RecommendationRow[] }) {
  const byShape = Map.groupBy(statusesOf(rows), statusShape)
  return (
    <Group gap="md" mb="xs" component="ul" aria-label="What the shapes mean" p={0} m={0}>
      {[...byShape].map(([shape, statuses]) => (
        <Text key={shape} component="li" size="xs" className="quiet nowrap" style={{ listStyle: 'none' }}>
          <span aria-hidden>{shape}</span> {statuses.join(', ')}
        </Text>
      ))}
    </Group>
  )
}
