/** What would be in the report: figures, the status by standing, what a reader must know. */
import { Box, List, Stack, Table, Text, Title } from '@mantine/core'
import type { StatusReportPreview } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { standing } from '#shared/model/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { groupByStatus } from '../../components/status-counts.ts'
import { StatusMark } from '../../components/status-mark.tsx'

function Counts({ summary }: Pick<StatusReportPreview, 'summary'>) {
  const groups = groupByStatus(summary.counts)
  return (
    <Table.ScrollContainer minWidth={400} type="native">
      <Table verticalSpacing={6} aria-label="Recommendations in the report, by status and standing">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Status</Table.Th>
            {standing.options.map((each) => (
              <Table.Th key={each} scope="col" ta="right">
                {standingWords(each)}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              All
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ status, parts, total }) => (
            <Table.Tr key={status}>
              <Table.Th scope="row">
                <StatusMark status={status} />
              </Table.Th>
              {standing.options.map((each) => (
                <Table.Td key={each} ta="right">
                  {parts.find((part) => part.standing === each)?.count ?? '–'}
                </Table.Td>
              ))}
              <Table.Td ta="right">{total}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** "2 late, 9 due" */
const stateWords = (states: StatusReportPreview['summary']['duties']) =>
  states.map(({ state, count }) => `${count} ${state}`).join(', ')

export function ReportPreview({ preview }: { preview: StatusReportPreview }) {
  const { summary, rounds, warnings, positions } = preview
  const duties = summary.duties.reduce((sum, { count }) => sum + count, 0)
  return (
    <Box component="section">
      <Title order={2} size="h4" mb="xs">
        In the report, as of {formatDate(preview.asOf)}
      </Title>
      <Stack gap="md">
        <List size="sm" spacing={4}>
          <List.Item>
            {counted(summary.recommendations, 'recommendation')}, {summary.withDissent} with a dissent or an
            abstention
          </List.Item>
          <List.Item>
            {counted(summary.events, 'event')}, {summary.awaitingConfirmation} awaiting the council’s
            confirmation
          </List.Item>
          <List.Item>
            {counted(positions, 'position')}: {summary.opposed} opposed, {summary.abstained} abstained
          </List.Item>
          <List.Item>
            {counted(duties, 'duty', 'duties')}
            {duties > 0 && `: ${stateWords(summary.duties)}`}
          </List.Item>
          <List.Item>
            {rounds.length === 0
              ? 'No reporting round'
              : rounds
                  .map(
                    ({ year, departments, received }) =>
                      `Reporting round of ${year}: ${received} of ${departments} departments`,
                  )
                  .join('; ')}
          </List.Item>
        </List>
        <Counts summary={summary} />
        {warnings.length > 0 && (
          <CareAlert title="The report will say first">
            <List size="sm" spacing={4}>
              {warnings.map(({ kind, text }) => (
                <List.Item key={kind}>{text}</List.Item>
              ))}
            </List>
          </CareAlert>
        )}
        <Text size="sm" className="quiet">
          The same record, day and years give the same file. Every page says that it is unofficial; standing
          and dissents stand beside each recommendation.
        </Text>
      </Stack>
    </Box>
  )
}
