/** What the reports of a round come to, item by item, with how many answered. */
import { Table } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'

export function TotalsTable({ round }: { round: RoundView }) {
  const provisions = new Map(round.form.map(({ key, provision }) => [key, provision]))
  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table verticalSpacing={4} aria-label="Totals">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={70}>
              Item
            </Table.Th>
            <Table.Th scope="col">What is asked</Table.Th>
            <Table.Th scope="col" ta="right">
              Total
            </Table.Th>
            <Table.Th scope="col" ta="right">
              Answered
            </Table.Th>
            <Table.Th scope="col" ta="right">
              Above 0
            </Table.Th>
            <Table.Th scope="col" ta="right">
              Not answered
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {round.totals.map(({ key, label, kind, sum, answered, aboveZero, unanswered }) => (
            <Table.Tr key={key}>
              <Table.Td className="nowrap">{provisions.get(key)}</Table.Td>
              <Table.Th scope="row" fw={500}>
                {label}
              </Table.Th>
              <Table.Td ta="right">{kind === 'words' ? 'in words' : (sum ?? 'not known')}</Table.Td>
              <Table.Td ta="right">{answered}</Table.Td>
              <Table.Td ta="right">{kind === 'words' ? '–' : aboveZero}</Table.Td>
              <Table.Td ta="right">{unanswered}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
