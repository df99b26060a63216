/** The documents that the program's facts come from, with what rests on each. */

import { Anchor, Stack, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes, type SourceRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { readableSourceTitle } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { GradeKey, ReliabilityMark } from '../figures/reliability-mark.tsx'
import { inOrderOfGrade, kindWords } from './source-words.ts'

export function SourcesPage() {
  const list = useProcedure('source.list', {})
  return (
    <>
      <PageHeader
        title="Sources"
        facts="Every fact in Charter Oak names the document that it comes from. The grade says how far a document can be leaned on."
      />
      <QueryState query={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState>Documents that facts are taken from appear here.</EmptyState>
          ) : (
            <>
              <GradeKey grades={rows.map((row) => row.reliability)} />
              <SourceTable rows={inOrderOfGrade(rows)} />
            </>
          )
        }
      </QueryState>
    </>
  )
}

function SourceTable({ rows }: { rows: readonly SourceRow[] }) {
  return (
    <Table.ScrollContainer minWidth={460} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table highlightOnHover verticalSpacing="xs" aria-label="Sources">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Document</Table.Th>
            <Table.Th w={130}>Grade</Table.Th>
            <Table.Th w={120} visibleFrom="sm">
              Published
            </Table.Th>
            <Table.Th w={70} ta="right">
              Uses
            </Table.Th>
            <Table.Th w={100} ta="right" visibleFrom="sm">
              Quotations
            </Table.Th>
            <Table.Th w={80} ta="right" visibleFrom="sm">
              Figures
            </Table.Th>
            <Table.Th w={90} ta="right">
              Flagged
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Stack gap={0}>
                  <Anchor component={Link} to={routes.source(row.id)} size="sm" fw={500}>
                    {readableSourceTitle(row.title)}
                  </Anchor>
                  <Text size="xs" className="quiet">
                    {[kindWords[row.kind], row.publisher].filter(Boolean).join(' · ')}
                  </Text>
                </Stack>
              </Table.Td>
              <Table.Td>
                <ReliabilityMark reliability={row.reliability} />
              </Table.Td>
              <Table.Td className="nowrap" visibleFrom="sm">
                {row.published ? formatDate(row.published) : <span className="quiet">Not recorded</span>}
              </Table.Td>
              <Table.Td ta="right">{row.uses}</Table.Td>
              <Table.Td ta="right" visibleFrom="sm">
                {row.quotations}
              </Table.Td>
              <Table.Td ta="right" visibleFrom="sm">
                {row.figures}
              </Table.Td>
              <Table.Td ta="right">{row.claims === 0 ? '–' : row.claims}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
