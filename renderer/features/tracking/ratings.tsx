/** The council's own rating and agencies' beside what the record says: none overrules another. */
import { ActionIcon, Button, Table, Text, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RatingComparisonView, RecommendationView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { RatingForm } from './rating-form.tsx'

const verdicts: Record<RatingComparisonView['verdict'], string> = {
  same: '= says the same',
  'says more': '▲ says more',
  'says less': '▼ says less',
  'says otherwise': '≠ says otherwise',
}

function RatingRow({ recommendationId, row }: { recommendationId: string; row: RatingComparisonView }) {
  const remove = useCommand('tracking.removeRating')
  const showDone = useUndoToast()
  const { record, verdict, words } = row
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {record.rater}
        <Text size="xs" className="quiet">
          {record.by === 'council' ? 'The council’s own' : 'An agency’s'} · {record.recordedIn}
        </Text>
      </Table.Th>
      <Table.Td>
        “{record.rating}”
        {record.reason !== undefined && (
          <Text size="xs" className="quiet">
            {record.reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <StatusMark status={record.status} />
      </Table.Td>
      <Table.Td className="nowrap">{formatDate(record.date)}</Table.Td>
      <Table.Td>
        <Text size="sm" className="nowrap">
          {verdicts[verdict]}
        </Text>
        <Text size="xs" className="quiet">
          {words}
        </Text>
        {remove.error && (
          <Text size="sm" role="alert" className="problem">
            {remove.error.message}
          </Text>
        )}
      </Table.Td>
      <Table.Td className="no-print">
        <Tooltip label="Take the rating out">
          <ActionIcon
            variant="subtle"
            color="gray"
            loading={remove.isPending}
            aria-label={`Take the rating out: ${record.rater}, ${formatDate(record.date)}`}
            onClick={() =>
              remove.mutate(
                { recommendationId, ratingId: record.id },
                { onSuccess: ({ changeId }) => showDone(`Rating of ${record.rater} taken out.`, changeId) },
              )
            }
          >
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  )
}

export interface RatingsProps {
  readonly data: RecommendationView
  readonly ratings: readonly RatingComparisonView[]
}

export function Ratings({ data, ratings }: RatingsProps) {
  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table verticalSpacing="xs" aria-label="Ratings beside the record">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Whose</Table.Th>
            <Table.Th scope="col">In their words</Table.Th>
            <Table.Th scope="col">Which comes to</Table.Th>
            <Table.Th scope="col">When</Table.Th>
            <Table.Th scope="col">Against the record</Table.Th>
            <Table.Td className="no-print" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row" fw={500}>
              The record
              <Text size="xs" className="quiet">
                Derived from the events above
              </Text>
            </Table.Th>
            <Table.Td />
            <Table.Td>
              <StatusMark status={data.status} proposed={data.awaitsConfirmation} />
            </Table.Td>
            <Table.Td className="nowrap">{formatDate(data.statusDate)}</Table.Td>
            <Table.Td />
            <Table.Td className="no-print" />
          </Table.Tr>
          {ratings.map((row) => (
            <RatingRow key={row.record.id} recommendationId={data.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

export function AddRating({ data }: { data: RecommendationView }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        Add a rating
      </Button>
      {open && <RatingForm recommendation={data} onClose={() => setOpen(false)} />}
    </>
  )
}
