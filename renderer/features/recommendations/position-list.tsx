/** Who supported, opposed or abstained, with the reason and where it is recorded. */
import { Stack, Text } from '@mantine/core'
import type { RecommendationView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import classes from './recommendation.module.css'

type Position = RecommendationView['record']['positions'][number]

const shapes: Record<Position['stance'], string> = { supports: '＋', opposes: '✕', abstains: '–' }

export function PositionList({ positions }: { positions: readonly Position[] }) {
  return (
    <ul className={classes.positions} aria-label="Positions">
      {positions.map((position) => (
        <li key={position.id}>
          <span aria-hidden className={classes.stance}>
            {shapes[position.stance]}
          </span>
          <Stack gap={2}>
            <Text size="sm">
              <strong>{position.holder}</strong> {position.stance}
              <Text span size="xs" className="quiet">
                {' '}
                · {formatDate(position.date)}
              </Text>
            </Text>
            {position.reason && <Text size="sm">{position.reason}</Text>}
            {position.provenance.map((from) => (
              <Text key={from.locator} size="xs" className="quiet">
                {from.quotation ? `“${from.quotation}” ` : ''}({from.locator})
              </Text>
            ))}
          </Stack>
        </li>
      ))}
    </ul>
  )
}
