/** The texts of a bill or act in order of stage, each with the redline from the one before it a press away. */
import { Anchor, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { formatDate } from '../../components/dates.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { documentNumbers, isAmendment } from './document-words.ts'
import classes from './documents.module.css'
import type { TextRow } from './text-rows.ts'

export interface TextTableProps {
  rows: readonly TextRow[]
  label: string
  /** Key of the text that the page shows, or version that its address names; '' for none. */
  lit: string
}

export function TextTable({ rows, label, lit }: TextTableProps) {
  return (
    <Table.ScrollContainer minWidth={560} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing={6} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Text</Table.Th>
            <Table.Th w={125}>Date</Table.Th>
            <Table.Th w={125}>Read</Table.Th>
            <Table.Th w={200}>Redline</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const isLit = lit !== '' && (row.key === lit || row.versionId === lit)
            return (
              <Table.Tr
                key={row.key}
                className={classes.row}
                data-lit={isLit || undefined}
                aria-current={isLit || undefined}
              >
                <Table.Th scope="row" fw={500}>
                  {row.route ? (
                    <Anchor component={Link} to={row.route} inherit>
                      {row.label}
                    </Anchor>
                  ) : (
                    row.label
                  )}
                  <KindAndNumbers row={row} />
                </Table.Th>
                <Table.Td className="nowrap">{row.date ? formatDate(row.date) : 'Not recorded'}</Table.Td>
                <Table.Td>
                  <Read row={row} />
                </Table.Td>
                <Table.Td>
                  <RedlineLink row={row} />
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** "File copy · File No. 694"; what the label says already is not said again. */
function KindAndNumbers({ row }: { row: TextRow }) {
  const said = row.label.toLowerCase().replaceAll('\u00a0', ' ')
  const facts = [capitalised(row.kind), ...documentNumbers(row).split(' · ')].filter(
    (fact) => fact !== '' && !said.includes(fact.toLowerCase().replaceAll('\u00a0', ' ')),
  )
  if (facts.length === 0) return null
  return (
    <Text size="xs" fw={400} className="quiet">
      {facts.join(' · ')}
    </Text>
  )
}

function Read({ row }: { row: TextRow }) {
  if (!row.document)
    return (
      <Text span size="sm" className="quiet">
        No text
      </Text>
    )
  const { sections, underlining, warnings } = row.document
  const care = [
    underlining === 'lost' && 'underlining lost',
    warnings > 0 && counted(warnings, 'warning'),
  ].filter(Boolean)
  return (
    <>
      {isAmendment(row.document.kind) && sections === 0 ? 'Instructions' : counted(sections, 'section')}
      {care.length > 0 && (
        <Text size="xs" component="div">
          <IconAlertTriangle size={13} className={classes.care} role="img" aria-label="Take care:" />
          {care.join(', ')}
        </Text>
      )}
    </>
  )
}

function RedlineLink({ row }: { row: TextRow }) {
  if (row.redline)
    return (
      <Anchor component={Link} to={row.redline.to} inherit>
        {`Redline from ${row.redline.from}`}
      </Anchor>
    )
  if (row.document && isAmendment(row.document.kind))
    return (
      <Anchor component={Link} to={row.document.route} inherit>
        What it does to the bill
      </Anchor>
    )
  return '–'
}
