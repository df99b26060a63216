/** The timeline in words: each recommendation with all that it was and when. */
import { Anchor, Table } from '@mantine/core'
import { memo } from 'react'
import { Link } from 'react-router'
import { type RecommendationRow, routes, type TimelineRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { statusShape } from '../../components/status-mark.tsx'
import { type DrawnRowProps, TableRows } from '../../components/table-rows.tsx'
import { WithdrawnMark } from '../../components/withdrawn-mark.tsx'
import { HighestPoint } from '../recommendations/highest-point.tsx'
import classes from './timeline.module.css'
import type { TimelineProps } from './timeline-chart.tsx'

/** Points of a recommendation of which nothing is known. */
const none: TimelineRow['points'] = []

interface RowProps extends DrawnRowProps {
  readonly row: RecommendationRow
  readonly points: TimelineRow['points']
}

/** Remembered: while the table is scrolled only the rows that come into sight are drawn. */
const Row = memo(function Row({ row, points, ...drawn }: RowProps) {
  return (
    <Table.Tr {...drawn}>
      <Table.Td>
        {recommendationLabel(row)}{' '}
        <Anchor component={Link} to={routes.recommendation(row.id)} size="sm">
          <CitedWords text={row.shortTitle} />
        </Anchor>
      </Table.Td>
      <Table.Td>
        <StandingMark standing={row.standing} dissents={row.dissents} />
        <WithdrawnMark year={row.withdrawn} />
      </Table.Td>
      <Table.Td>
        <ol className={classes.points}>
          {points.map(({ date, status }) => (
            <li key={`${date} ${status}`} className="nowrap">
              {formatDate(date)} <span aria-hidden>{statusShape(status)}</span> {status}
            </li>
          ))}
        </ol>
      </Table.Td>
      <Table.Td>
        <HighestPoint highest={row.highest} />
      </Table.Td>
    </Table.Tr>
  )
})

export function TimelineTable({ rows, points }: Pick<TimelineProps, 'rows' | 'points'>) {
  return (
    <Table.ScrollContainer minWidth={620} type="native">
      <Table verticalSpacing="xs" aria-label="Timeline in words" aria-rowcount={rows.length + 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Recommendation</Table.Th>
            <Table.Th scope="col">Standing</Table.Th>
            <Table.Th scope="col">What it was and when</Table.Th>
            <Table.Th scope="col">Highest point</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <TableRows
          count={rows.length}
          height={70}
          draw={(index, drawn) => {
            const row = rows[index]
            if (!row) return null
            return <Row key={row.id} row={row} points={points.get(row.id) ?? none} {...drawn} />
          }}
        />
      </Table>
    </Table.ScrollContainer>
  )
}
