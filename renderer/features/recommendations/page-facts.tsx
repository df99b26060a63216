/** The line of facts under the page's title: standing and status, and the furthest point that it ever reached. */
import { Group } from '@mantine/core'
import type { RecommendationView, TrackingView } from '#shared/contract/index.ts'
import { progressOf } from '#shared/council/index.ts'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { StatusMark, statusWord } from '../../components/status-mark.tsx'
import { WithdrawnMark } from '../../components/withdrawn-mark.tsx'

/** Steps that say more than the status which stands at the same height. */
const finer = ['passed one chamber', 'passed both chambers', 'effective']

export interface PageFactsProps {
  readonly data: RecommendationView
  readonly furthest: TrackingView['furthest'] | undefined
}

export function PageFacts({ data, furthest }: PageFactsProps) {
  const isFiner = furthest !== undefined && finer.includes(furthest.point)
  const point = isFiner ? furthest.point : statusWord(data.highest.status).toLowerCase()
  /** Where nothing was ever reached there is no point to name. */
  const hasPoint = isFiner || progressOf(data.highest.status) > 0
  const date = (isFiner ? furthest.date : null) ?? data.highest.date
  return (
    <Group gap="xs" component="div">
      <span>{recommendationLabel(data)}</span>
      <StandingMark standing={data.standing} dissents={data.dissents} />
      <StatusMark status={data.status} proposed={data.awaitsConfirmation} />
      <WithdrawnMark year={data.withdrawn} />
      <span>
        {formatDate(data.statusDate)}
        {hasPoint && ` · highest point: ${point}, ${formatDate(date)}`}
      </span>
      {data.owner !== null && <span>· looked after by {data.owner}</span>}
    </Group>
  )
}
