/** What stands in each column of the recommendations' table. */
import { Anchor, Text } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { type RecommendationRow, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel, sectionLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { WithdrawnMark } from '../../components/withdrawn-mark.tsx'
import { HighestPoint } from './highest-point.tsx'
import type { ColumnId } from './list-columns.ts'

/** How many sections a cell names before it counts the rest. */
const sectionsShown = 3

export const cells: Record<ColumnId, (row: RecommendationRow) => ReactNode> = {
  number: (row) => <span className="nowrap">{recommendationLabel(row)}</span>,
  title: (row) => (
    <Anchor component={Link} to={routes.recommendation(row.id)} size="sm" fw={550} data-row-link={row.id}>
      <CitedWords text={row.shortTitle} />
    </Anchor>
  ),
  // With the standing, which cannot be hidden.
  standing: (row) => (
    <>
      <StandingMark standing={row.standing} dissents={row.dissents} />
      <WithdrawnMark year={row.withdrawn} />
    </>
  ),
  status: (row) => (
    <>
      <StatusMark status={row.status} proposed={row.awaitsConfirmation} />
      <Text size="xs" className="quiet nowrap" mt={2}>
        {formatDate(row.statusDate)}
        {row.awaitsConfirmation && ' · unconfirmed'}
      </Text>
    </>
  ),
  highest: (row) => <HighestPoint highest={row.highest} />,
  elements: (row) => `${row.elementsSettled} of ${row.elementCount}`,
  sections: (row) => (
    <Text size="sm">
      {row.sectionIds.length === 0 && <span className="quiet">none named</span>}
      {row.sectionIds.slice(0, sectionsShown).map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Anchor component={Link} to={routes.section(id)} inherit className="nowrap">
            {sectionLabel(id)}
          </Anchor>
        </Fragment>
      ))}
      {row.sectionIds.length > sectionsShown && ` and ${row.sectionIds.length - sectionsShown} more`}
    </Text>
  ),
  last: (row) => (
    <Text size="sm" lineClamp={4}>
      <span className="quiet">{formatDate(row.lastEvent.date)}</span> <CitedWords text={row.lastEvent.what} />
    </Text>
  ),
  owner: (row) => row.owner ?? <span className="quiet">nobody</span>,
}
