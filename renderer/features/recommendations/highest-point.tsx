/** The furthest that a recommendation ever came, with the day; said to be none where nothing was ever reached. */
import { Text } from '@mantine/core'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { progressOf } from '#shared/council/index.ts'
import { formatDate } from '../../components/dates.ts'
import { statusShape, statusWord } from '../../components/status-mark.tsx'

export function HighestPoint({ highest }: Pick<RecommendationRow, 'highest'>) {
  if (progressOf(highest.status) === 0)
    return (
      <Text size="sm" className="quiet">
        none yet
      </Text>
    )
  return (
    <Text size="sm">
      <span aria-hidden>{statusShape(highest.status)}</span> {statusWord(highest.status)}
      <Text span size="xs" className="quiet" display="block">
        {formatDate(highest.date)}
      </Text>
    </Text>
  )
}
