/** The first cell of a recommendation's line: its number and title, its standing, and what the standing rests on. */
import { Anchor, Button, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type LedgerRow, routes } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'

export function RowHeading({ row, onRecord }: { row: LedgerRow; onRecord: () => void }) {
  const { counts, byRules } = row
  return (
    <>
      <Text size="xs" className="quiet">
        {recommendationLabel(row)}
      </Text>
      <Anchor component={Link} to={routes.recommendation(row.recommendationId)} size="sm" fw={550}>
        <CitedWords text={row.shortTitle} />
      </Anchor>
      <div style={{ margin: '4px 0' }}>
        <StandingMark standing={row.standing} dissents={row.dissents} />
      </div>
      <Text size="xs">
        {row.basis === 'stated' ? 'Stated by the council' : 'Follows from the council’s rules'}
        {byRules === null && ' · nothing follows from the rules'}
        {byRules !== null && row.basis === 'stated' && row.agrees && ' · the rules give the same'}
      </Text>
      {!row.agrees && byRules !== null && (
        <Text size="xs" fw={600}>
          ▲ The rules give: {standingWords(byRules)}
        </Text>
      )}
      <Text size="xs" className="quiet">
        {counts.supports} support, {counts.opposes} oppose, {counts.abstains} abstain, {counts.silent} silent
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        mt={4}
        onClick={onRecord}
        aria-label={`Record a position on ${recommendationLabel(row)}`}
      >
        Record a position
      </Button>
    </>
  )
}
