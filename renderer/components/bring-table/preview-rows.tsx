/** The rows of a table that is brought in, each with what would become of it. */
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

export interface PreviewRowsProps {
  /** What the rows are, for who hears the table: "Figures in the table". */
  readonly label: string
  /** In pixels; narrower, it scrolls sideways. */
  readonly minWidth: number
  readonly headings: readonly string[]
  /** The heading of the column that holds numbers, set to the right. */
  readonly numbers?: string
  readonly children: ReactNode
}

export function PreviewRows({ label, minWidth, headings, numbers, children }: PreviewRowsProps) {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      type="native"
      mah={360}
      tabIndex={0}
      role="group"
      aria-label="Rows of the table"
    >
      <Table verticalSpacing={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {headings.map((heading) => (
              <Table.Th key={heading} scope="col" ta={heading === numbers ? 'right' : undefined}>
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
