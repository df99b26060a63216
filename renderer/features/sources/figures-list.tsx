/** Figures taken from a document, each with its period and what must be said with it. */
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type FigureRow, routes } from '#shared/contract/index.ts'
import { ReliabilityMark } from '../figures/reliability-mark.tsx'

export function FiguresList({ figures }: { figures: readonly FigureRow[] }) {
  return (
    <Table.ScrollContainer minWidth={640} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing="xs" aria-label="Figures from this document">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Figure</Table.Th>
            <Table.Th>What it counts</Table.Th>
            <Table.Th>Period</Table.Th>
            <Table.Th>Grade</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map((figure) => (
            <Table.Tr key={figure.id}>
              <Table.Th scope="row" fw={600} className="nowrap">
                <Anchor component={Link} to={routes.figures({ figure: figure.id })} inherit>
                  {figure.printed}
                </Anchor>
              </Table.Th>
              <Table.Td>
                {figure.label}
                {figure.caution && (
                  <Text size="xs">
                    <strong>Say with it:</strong> {figure.caution}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{figure.period}</Table.Td>
              <Table.Td>
                <ReliabilityMark reliability={figure.reliability} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
