/** The first cell of a recommendation's line: its number and title, its standing, and what the standing rests on. */
import { Anchor, Button, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type LedgerRow, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { countsInWords, standingReason } from './standing-reason.ts'

/** Which recommendation a form is about; never without its standing. */
export function RowNamed({ row }: { row: LedgerRow }) {
  return (
    <div>
      <Text size="sm" mb={4}>
        {recommendationLabel(row)} <CitedWords text={row.shortTitle} />
      </Text>
      <StandingMark standing={row.standing} dissents={row.dissents} />
    </div>
  )
}

export function RowHeading({ row, onRecord }: { row: LedgerRow; onRecord: () => void }) {
  return (
    <>
      <Text size="sm" lh={1.35}>
        <span className="quiet">{recommendationLabel(row)}</span>{' '}
        <Anchor component={Link} to={routes.recommendation(row.recommendationId)} inherit fw={550}>
          <CitedWords text={row.shortTitle} />
        </Anchor>
      </Text>
      <Group gap={6} my={4} justify="space-between">
        <StandingMark standing={row.standing} dissents={row.dissents} />
        <Button
          size="compact-xs"
          variant="default"
          onClick={onRecord}
          aria-label={`Record a position on ${recommendationLabel(row)}`}
        >
          Record a position
        </Button>
      </Group>
      <Text size="xs" fw={row.agrees ? 400 : 600}>
        {!row.agrees && '▲ '}
        {standingReason(row)}
      </Text>
      <Text size="xs" className="quiet">
        {countsInWords(row.counts)}
      </Text>
    </>
  )
}
