/** One group of the inventory as a table. */
import { Anchor, Badge, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type SectionRow } from '#shared/contract/index.ts'
import { capitalised, sectionLabel } from '../../components/labels.ts'
import { type DrawnRowProps, TableRows } from '../../components/table-rows.tsx'
import { useAsOf } from './as-of/use-as-of.ts'
import classes from './inventory.module.css'
import { OnDayNote, OnDayState } from './on-day-state.tsx'

function TextState({ row }: { row: SectionRow }) {
  if (row.onDay) return <OnDayState onDay={row.onDay} />
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

interface SectionLineProps {
  row: SectionRow
  /** The day for its links; undefined for today. */
  carried: string | undefined
  place: DrawnRowProps
}

function SectionLine({ row, place, carried }: SectionLineProps) {
  const repealed = row.onDay ? row.onDay.state === 'repealed' : row.status === 'repealed'
  return (
    <Table.Tr {...place}>
      <Table.Th scope="row" fw={500}>
        <Anchor component={Link} to={routes.section(row.id, { asof: carried })} inherit className="nowrap">
          {sectionLabel(row.id)}
        </Anchor>
      </Table.Th>
      <Table.Td>
        {repealed ? <del>{row.catchline}</del> : row.catchline}
        {row.onDay && row.onDay.note !== '' && <OnDayNote onDay={row.onDay} />}
        {row.status !== 'active' && row.onDay === null && (
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
          <Badge
            variant="outline"
            color="gray"
            tt="none"
            radius="sm"
            styles={{ label: { overflow: 'visible' } }}
          >
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
  )
}

/** Height of most rows, in pixels. */
const rowHeight = 36

export function InventoryTable({ rows, label }: { rows: readonly SectionRow[]; label: string }) {
  const carried = useAsOf()?.carried
  const onDay = rows.some((row) => row.onDay !== null)
  return (
    <Table.ScrollContainer minWidth={460} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table
        highlightOnHover
        verticalSpacing={6}
        className={classes.table}
        aria-label={label}
        aria-rowcount={rows.length + 1}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>Section</Table.Th>
            <Table.Th>Catchline</Table.Th>
            <Table.Th w={120} visibleFrom="sm">
              Status
            </Table.Th>
            <Table.Th w={onDay ? 150 : 95}>{onDay ? 'On that day' : 'Text'}</Table.Th>
            <Table.Th w={98} ta="right" className="nowrap">
              <abbr title="Recommendations that concern the section">Recomm.</abbr>
            </Table.Th>
            <Table.Th w={150} visibleFrom="sm">
              {/* Of the record, whatever the day of the list: an act may be later than the text of that day. */}
              {onDay ? 'Last act on record' : 'Last act'}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <TableRows
          count={rows.length}
          height={rowHeight}
          draw={(index, place) => {
            const row = rows[index]
            return row && <SectionLine key={row.id} row={row} place={place} carried={carried} />
          }}
        />
      </Table>
    </Table.ScrollContainer>
  )
}
