/** Figures of one section: a small chart for each kind and body, the same numbers as a table, and their sources. */
import { Anchor, Box, Button, Group, Table, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type CaseFigureRow, routes } from '#shared/contract/index.ts'
import { useCommand } from '../../../app/procedures.ts'
import charts from '../../../components/charts/count-bars.module.css'
import { CountBars } from '../../../components/charts/count-bars.tsx'
import { capitalised, sectionLabel } from '../../../components/labels.ts'
import { useUndoToast } from '../../../components/use-undo.ts'
import type { SectionCases } from './case-groups.ts'

function CaseRow({ row, onEdit }: { row: CaseFigureRow; onEdit: () => void }) {
  const remove = useCommand('cases.remove')
  const showDone = useUndoToast()
  const label = `${row.kind} of ${row.year}, ${row.reporter}`
  return (
    <Table.Tr>
      <Table.Td className="tabular">{row.year}</Table.Td>
      <Table.Td>{capitalised(row.kind)}</Table.Td>
      <Table.Td ta="right">{row.value}</Table.Td>
      <Table.Td>
        {row.reporter}
        <Text size="xs" className="quiet">
          {[row.recordedIn, row.note].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Button size="compact-sm" variant="default" aria-label={`Edit the ${label}`} onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Take out the ${label}`}
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { id: row.id },
                { onSuccess: ({ changeId }) => showDone('Figure taken out.', changeId) },
              )
            }
          >
            Take out
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

export interface SectionCasesPartProps {
  readonly cases: SectionCases
  readonly onEdit: (row: CaseFigureRow) => void
}

export function SectionCasesPart({ cases, onEdit }: SectionCasesPartProps) {
  const { sectionId, catchline, rows, series, top, sources } = cases
  const bodies = new Set(series.map(({ reporter }) => reporter)).size
  return (
    <Box component="section" aria-label={`Figures of ${sectionLabel(sectionId)}`}>
      <Title order={2} size="h5" mb={4}>
        <Anchor component={Link} to={routes.section(sectionId)} inherit>
          {sectionLabel(sectionId)}
        </Anchor>{' '}
        <Text component="span" size="sm" fw={400}>
          {catchline ?? 'The store has no section of this number.'}
        </Text>
      </Title>
      <div className={charts.charts}>
        {series.map(({ kind, reporter, points }) => (
          <CountBars
            key={`${kind} ${reporter}`}
            title={bodies > 1 ? `${capitalised(kind)} (${reporter})` : capitalised(kind)}
            points={points}
            top={top}
          />
        ))}
      </div>
      <Text size="xs" className="quiet" mb="xs">
        Source: {sources.join('; ')}. Entered by hand. A year without a bar is one that nobody gives; a
        conviction may follow an arrest of an earlier year.
      </Text>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table
          verticalSpacing={4}
          aria-label={`Arrests, charges and convictions under ${sectionLabel(sectionId)}`}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Year</Table.Th>
              <Table.Th scope="col">What is counted</Table.Th>
              <Table.Th scope="col" ta="right">
                Number
              </Table.Th>
              <Table.Th scope="col">Who counted</Table.Th>
              <Table.Th scope="col" w={170}>
                What to do
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <CaseRow key={row.id} row={row} onEdit={() => onEdit(row)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Box>
  )
}
