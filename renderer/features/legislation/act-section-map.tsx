/** What each section of an act does, and to which section of the statutes. */
import { Anchor, Stack, Table, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { type ActView, routes } from '#shared/contract/index.ts'
import { sectionNotOnRecord } from '#shared/model/index.ts'
import { datesPrinted, formatDate } from '../../components/dates.ts'
import { sectionLabel } from '../../components/labels.ts'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import classes from './legislation.module.css'

type MapRow = ActView['sections'][number]

const actionWords: Record<MapRow['action'], string> = {
  amends: 'Amends',
  adds: 'New section',
  repeals: 'Repeals',
  uncodified: 'Not codified',
}

function Target({ row }: { row: MapRow }) {
  if (row.sectionId === undefined)
    return (
      <Text span size="sm" className="quiet">
        No section of the statutes
      </Text>
    )
  const label = sectionLabel(row.sectionId, row.provisions?.join(', ') ?? '')
  const gone = row.action === 'repeals'
  return (
    <>
      {row.inStore ? (
        <Anchor
          component={Link}
          to={routes.section(row.sectionId, { provision: row.provisions?.[0] })}
          inherit
          className="nowrap"
        >
          {gone ? <del>{label}</del> : label}
        </Anchor>
      ) : (
        <span className="nowrap">{label}</span>
      )}{' '}
      <Text span size="sm" className="quiet">
        {row.inStore ? row.catchline : 'not in the inventory'}
        {row.targetStatus !== null && row.targetStatus !== 'active' && ` (${row.targetStatus})`}
      </Text>
    </>
  )
}

/** When a row of the map takes effect; the act's own date is said to be that. */
function Effective({ row, act }: { row: MapRow; act: ActView['record'] }) {
  if (row.effective) return formatDate(row.effective)
  if (row.effectiveWords) return row.effectiveWords
  if (!act.effective) return <span className="quiet">Not recorded</span>
  return (
    <>
      <span className="nowrap">{formatDate(act.effective)}</span>
      <Text size="xs" className="quiet">
        the act’s date
      </Text>
    </>
  )
}

/** @param lit number of the act's section to mark and scroll to; '' for none */
export function ActSectionMap({ view, lit }: { view: ActView; lit: string }) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (lit !== '') table.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' })
  }, [lit])
  return (
    <Table.ScrollContainer minWidth={460} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing={7} aria-label="Sections of the act" ref={table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>No.</Table.Th>
            <Table.Th w={110}>Does</Table.Th>
            <Table.Th>To</Table.Th>
            <Table.Th w={130} visibleFrom="sm">
              Effective
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.sections.map((row) => (
            <Table.Tr
              key={`${row.number} ${row.action} ${row.sectionId}`}
              className={classes.row}
              data-lit={row.number === lit || undefined}
            >
              <Table.Th
                scope="row"
                fw={500}
                className={row.number === sectionNotOnRecord ? undefined : 'nowrap'}
              >
                {row.number === sectionNotOnRecord ? 'Not on record' : `s.\u00a0${row.number}`}
              </Table.Th>
              <Table.Td>{actionWords[row.action]}</Table.Td>
              <Table.Td>
                <Stack gap={6}>
                  <div>
                    <Target row={row} />
                  </div>
                  {row.summary && <Text size="sm">{datesPrinted(row.summary)}</Text>}
                  {/* Where there is no room for a column of its own. */}
                  <Text size="sm" component="div" hiddenFrom="sm">
                    Effective: <Effective row={row} act={view.record} />
                  </Text>
                  {row.recommendations.map((mention) => (
                    <RecommendationMentionLine key={mention.id} mention={mention} />
                  ))}
                </Stack>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Effective row={row} act={view.record} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
