/** Rounds by year: how many departments have reported, and which round is shown. */
import { Anchor, Table } from '@mantine/core'
import { Link } from 'react-router'
import { type RoundRow, routes } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'

function reportedWords({ departments, received, stated }: RoundRow): string {
  if (departments > 0) return `${received} of ${departments}`
  return stated ? `${stated.received} of ${stated.departments}, as its source states` : 'no department listed'
}

export function RoundList({ rows, shown }: { rows: readonly RoundRow[]; shown: string }) {
  return (
    <Table.ScrollContainer minWidth={420} type="native" maw={760}>
      <Table verticalSpacing={4} aria-label="Reporting rounds">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={150}>
              Round
            </Table.Th>
            <Table.Th scope="col">Reported</Table.Th>
            <Table.Th scope="col" w={150}>
              Due
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={row.id === shown ? 700 : 500}>
                <Anchor
                  component={Link}
                  to={routes.council({ tab: 'reporting', round: row.id })}
                  aria-current={row.id === shown ? 'true' : undefined}
                  inherit
                >
                  {row.year}
                </Anchor>
                {row.id === shown && ' (shown)'}
              </Table.Th>
              <Table.Td>{reportedWords(row)}</Table.Td>
              <Table.Td className="nowrap">{formatDate(row.due)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
