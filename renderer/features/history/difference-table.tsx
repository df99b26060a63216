/** Before and after of a change, field by field: what went away is struck, what came is underlined. */
import { Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { differences } from './difference.ts'
import classes from './history.module.css'

export function DifferenceTable({ before, after }: { before: string | null; after: string | null }) {
  const fields = useMemo(() => differences(before, after), [before, after])
  if (fields.length === 0)
    return (
      <Text size="sm" className="quiet" mt="xs">
        The record reads the same before and after.
      </Text>
    )
  return (
    <Table.ScrollContainer minWidth={520} type="native" mt="xs">
      <Table verticalSpacing="xs" aria-label="What changed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="22%">
              Field
            </Table.Th>
            <Table.Th scope="col">Before</Table.Th>
            <Table.Th scope="col">After</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map((field) => (
            <Table.Tr key={field.field}>
              <Table.Th scope="row" className={classes.field}>
                {field.field || 'record'}
              </Table.Th>
              <Table.Td className={classes.value}>
                {field.before === null ? <span className="quiet">nothing</span> : <del>{field.before}</del>}
              </Table.Td>
              <Table.Td className={classes.value}>
                {field.after === null ? <span className="quiet">nothing</span> : <ins>{field.after}</ins>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
