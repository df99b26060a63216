/** Names and values, one line each. */
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './settings.module.css'

export function FactList({
  label,
  facts,
}: {
  label: string
  facts: readonly (readonly [string, ReactNode])[]
}) {
  return (
    <Table aria-label={label} verticalSpacing={6} className={classes.facts}>
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" w={190}>
              {name}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
