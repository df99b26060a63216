/** The timeline in words: each recommendation with all that it was and when. */
import { Anchor, Table } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { statusShape } from '../../components/status-mark.tsx'
import { TableRows } from '../../components/table-rows.tsx'
import { HighestPoint } from '../recommendations/highest-point.tsx'
import classes from './timeline.module.css'
import type { TimelineProps } from './timeline-chart.tsx'

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
            return (
              <Table.Tr key={row.id} {...drawn}>
                <Table.Td>
                  {recommendationLabel(row)}{' '}
                  <Anchor component={Link} to={routes.recommendation(row.id)} size="sm">
                    <CitedWords text={row.shortTitle} />
                  </Anchor>
                </Table.Td>
                <Table.Td>
                  <StandingMark standing={row.standing} dissents={row.dissents} />
                </Table.Td>
                <Table.Td>
                  <ol className={classes.points}>
                    {(points.get(row.id) ?? []).map(({ date, status }) => (
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
          }}
        />
      </Table>
    </Table.ScrollContainer>
  )
}
