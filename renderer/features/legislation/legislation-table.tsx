/** Acts and bills as a table that can be sorted by its headings. */
import { Anchor, Table, Text, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Fragment, type ReactNode, useMemo } from 'react'
import { Link } from 'react-router'
import { type LegislationRow, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { sectionLabel } from '../../components/labels.ts'
import classes from './legislation.module.css'
import type { Sort, SortKey } from './legislation-list.ts'

function routeOf(kind: 'act' | 'bill', id: string): string {
  return kind === 'act' ? routes.act(id) : routes.bill(id)
}

function SortHead({
  name,
  width,
  wide = false,
  sort,
  onSort,
  children,
}: {
  name: SortKey
  /** In pixels. */
  width: number
  /** Shown only where there is room for it. */
  wide?: boolean
  sort: Sort
  onSort: (sort: Sort) => void
  children: ReactNode
}) {
  const active = sort.key === name
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <Table.Th
      w={width}
      visibleFrom={wide ? 'sm' : undefined}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort({ key: name, descending: active ? !sort.descending : name !== 'number' })}
      >
        {children}
        {active && <Arrow size={14} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  )
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

export function LegislationTable({
  rows,
  sort,
  onSort,
}: {
  rows: readonly LegislationRow[]
  sort: Sort
  onSort: (sort: Sort) => void
}) {
  // Only sections of the inventory have a page to go to.
  const statutes = useProcedure('statute.list', {})
  const known = useMemo(() => new Set(statutes.data?.rows.map((row) => row.id)), [statutes.data])
  return (
    <Table.ScrollContainer minWidth={520} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table highlightOnHover verticalSpacing={7} layout="fixed" aria-label="Acts and bills">
        <Table.Thead>
          <Table.Tr>
            <SortHead name="number" width={112} sort={sort} onSort={onSort}>
              Number
            </SortHead>
            <SortHead name="year" width={116} sort={sort} onSort={onSort}>
              Session
            </SortHead>
            <Table.Th>Title</Table.Th>
            <Table.Th w={108}>Outcome</Table.Th>
            <Table.Th w={108} visibleFrom="lg">
              Effective
            </Table.Th>
            <SortHead name="sections" width={180} wide sort={sort} onSort={onSort}>
              Sections
            </SortHead>
            <Table.Th w={108} visibleFrom="lg">
              Became or came from
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={500} className="nowrap">
                <Anchor component={Link} to={routeOf(row.kind, row.id)} inherit>
                  {row.number}
                </Anchor>
              </Table.Th>
              <Table.Td className="nowrap">{row.session}</Table.Td>
              <Table.Td>
                {row.title ?? (
                  <Text span size="sm" className="quiet">
                    Title not recorded
                  </Text>
                )}
              </Table.Td>
              <Table.Td className="nowrap">{row.outcome}</Table.Td>
              <Table.Td className="nowrap" visibleFrom="lg">
                {row.effective ? formatDate(row.effective) : '–'}
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Sections ids={row.sectionIds} known={known} />
              </Table.Td>
              <Table.Td className="nowrap" visibleFrom="lg">
                {row.counterpart ? (
                  <Anchor
                    component={Link}
                    to={routeOf(row.kind === 'act' ? 'bill' : 'act', row.counterpart.id)}
                    inherit
                  >
                    {row.counterpart.number}
                  </Anchor>
                ) : (
                  '–'
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
