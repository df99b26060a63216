/** The bar's numbers as a table: a status in each row, a standing in each column, every number a link. */
import { Anchor, Table } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { standing } from '#shared/model/index.ts'
import { counted } from '../../components/labels.ts'
import type { StatusGroup } from '../../components/status-counts.ts'
import { StatusMark, statusWord } from '../../components/status-mark.tsx'

export function StatusMatrix({ groups }: { groups: readonly StatusGroup[] }) {
  const totalOf = (each: string) =>
    groups.reduce((sum, group) => sum + (group.parts.find((part) => part.standing === each)?.count ?? 0), 0)
  const all = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <Table.ScrollContainer minWidth={460} type="native">
      <Table verticalSpacing={6} aria-label="Recommendations by status and standing, in numbers">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Status</Table.Th>
            {standing.options.map((each) => (
              <Table.Th key={each} scope="col" ta="right">
                {standingWords(each)}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              All
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => (
            <Table.Tr key={group.status}>
              <Table.Th scope="row">
                <StatusMark status={group.status} />
              </Table.Th>
              {standing.options.map((each) => {
                const count = group.parts.find((part) => part.standing === each)?.count ?? 0
                return (
                  <Table.Td key={each} ta="right">
                    {count === 0 ? (
                      <span className="quiet">–</span>
                    ) : (
                      <Anchor
                        component={Link}
                        to={routes.recommendations({ status: group.status, standing: each })}
                        aria-label={`${statusWord(group.status)}, ${standingWords(each)}: ${counted(count, 'recommendation')}`}
                      >
                        {count}
                      </Anchor>
                    )}
                  </Table.Td>
                )
              })}
              <Table.Td ta="right">
                <Anchor
                  component={Link}
                  to={routes.recommendations({ status: group.status })}
                  aria-label={`${statusWord(group.status)}: ${counted(group.total, 'recommendation')}`}
                >
                  {group.total}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">All</Table.Th>
            {standing.options.map((each) => (
              <Table.Td key={each} ta="right">
                <Anchor
                  component={Link}
                  to={routes.recommendations({ standing: each })}
                  aria-label={`${standingWords(each)}: ${counted(totalOf(each), 'recommendation')}`}
                >
                  {totalOf(each)}
                </Anchor>
              </Table.Td>
            ))}
            <Table.Td ta="right" fw={650}>
              {all}
            </Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}
