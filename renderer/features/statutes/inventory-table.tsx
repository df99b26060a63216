/** One group of the inventory as a table. */
import { Anchor, Badge, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type SectionRow } from '#shared/contract/index.ts'
import { capitalised, sectionLabel } from '../../components/labels.ts'
import classes from './inventory.module.css'

function TextState({ row }: { row: SectionRow }) {
  if (!row.hasText)
    return (
      <Text span size="sm" className="quiet">
        No text
      </Text>
    )
  return (
    <span className="nowrap">
      {row.versions === 1 ? '1 text' : `${row.versions} texts`}
      {row.hasWarnings && (
        <IconAlertTriangle size={15} className={classes.care} role="img" aria-label="with warnings" />
      )}
    </span>
  )
}

export function InventoryTable({ rows, label }: { rows: readonly SectionRow[]; label: string }) {
  return (
    <Table.ScrollContainer minWidth={460} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table highlightOnHover verticalSpacing={6} className={classes.table} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>Section</Table.Th>
            <Table.Th>Catchline</Table.Th>
            <Table.Th w={100} visibleFrom="sm">
              Status
            </Table.Th>
            <Table.Th w={95}>Text</Table.Th>
            <Table.Th w={98} ta="right" className="nowrap">
              <abbr title="Recommendations that concern the section">Recomm.</abbr>
            </Table.Th>
            <Table.Th w={150} visibleFrom="sm">
              Last act
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={500}>
                <Anchor component={Link} to={routes.section(row.id)} inherit className="nowrap">
                  {sectionLabel(row.id)}
                </Anchor>
              </Table.Th>
              <Table.Td>
                {row.status === 'repealed' ? <del>{row.catchline}</del> : row.catchline}
                {row.status !== 'active' && (
                  <Text span size="sm" className="quiet" hiddenFrom="sm">
                    {' '}
                    ({row.status})
                  </Text>
                )}
              </Table.Td>
              <Table.Td visibleFrom="sm">
                {row.status === 'active' ? (
                  'Active'
                ) : (
                  <Badge variant="outline" color="gray" tt="none" radius="sm">
                    {capitalised(row.status)}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>
                <TextState row={row} />
              </Table.Td>
              <Table.Td ta="right">{row.recommendations === 0 ? '–' : row.recommendations}</Table.Td>
              <Table.Td visibleFrom="sm">{row.lastAct ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
