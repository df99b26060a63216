/** An act or bill as a row of the list. */
import { Anchor, Table, Text } from '@mantine/core'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { type LegislationRow, routes } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { capitalised, counted, readableTitle, sectionLabel } from '../../components/labels.ts'
import type { DrawnRowProps } from '../../components/table-rows.tsx'

function routeOf(kind: 'act' | 'bill', id: string): string {
  return kind === 'act' ? routes.act(id) : routes.bill(id)
}

/** How many sections are named before the rest is counted. */
const namedSections = 4

function Sections({ ids, known }: { ids: readonly string[]; known: ReadonlySet<string> }) {
  if (ids.length === 0) return '–'
  const named = ids.slice(0, namedSections)
  return (
    <>
      {named.map((id, index) => (
        <Fragment key={id}>
          <span className="nowrap">
            {known.has(id) ? (
              <Anchor component={Link} to={routes.section(id)} inherit>
                {sectionLabel(id)}
              </Anchor>
            ) : (
              sectionLabel(id)
            )}
            {index < named.length - 1 && ','}
          </span>{' '}
        </Fragment>
      ))}
      {ids.length > namedSections && (
        <span className="quiet nowrap">{`and ${ids.length - namedSections} more`}</span>
      )}
    </>
  )
}

/** Whether any of its texts was read: a word with a shape. */
function TextRead({ texts }: { texts: number }) {
  return texts === 0 ? (
    <Text span size="sm" className="quiet">
      ○ No text
    </Text>
  ) : (
    <span className="nowrap">
      <span aria-hidden>● </span>
      {texts === 1 ? 'Text read' : counted(texts, 'text')}
    </span>
  )
}

/** What became of it, with the act that a bill became or the bill that an act came from. */
function Outcome({ row }: { row: LegislationRow }) {
  const { counterpart } = row
  return (
    <>
      {capitalised(row.outcome)}
      {counterpart && (
        <Text size="sm" className="quiet">
          {row.kind === 'act' ? 'from ' : 'became '}
          <Anchor
            component={Link}
            to={routeOf(row.kind === 'act' ? 'bill' : 'act', counterpart.id)}
            inherit
            className="nowrap"
          >
            {counterpart.number}
          </Anchor>
        </Text>
      )}
    </>
  )
}

export function LegislationLine({
  row,
  known,
  place,
}: {
  row: LegislationRow
  known: ReadonlySet<string>
  place: DrawnRowProps
}) {
  return (
    <Table.Tr {...place}>
      <Table.Th scope="row" fw={500} className="nowrap">
        <Anchor component={Link} to={routeOf(row.kind, row.id)} inherit>
          {row.number}
        </Anchor>
        {/* Where there is no room for a column of its own. */}
        <Text size="xs" className="quiet" hiddenFrom="sm">
          {row.session}
        </Text>
      </Table.Th>
      <Table.Td visibleFrom="sm">{row.session}</Table.Td>
      <Table.Td>
        {row.title ? (
          readableTitle(row.title)
        ) : (
          <Text span size="sm" className="quiet">
            Title not recorded
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Outcome row={row} />
      </Table.Td>
      <Table.Td>
        <TextRead texts={row.texts} />
      </Table.Td>
      <Table.Td className="nowrap" visibleFrom="xl">
        {row.effective ? formatDate(row.effective) : '–'}
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Sections ids={row.sectionIds} known={known} />
      </Table.Td>
    </Table.Tr>
  )
}
