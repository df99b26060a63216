/** DCF's own count beside that of the departments, and other numbers of the same months. */
import { Button, Group, Table, Text } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import type { RoundFigure } from '#shared/model/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { useUndoToast } from '../../components/use-undo.ts'

const words: Record<RoundFigure['item'], string> = {
  'dcf referrals made': 'Referrals to police departments that DCF made',
  other: 'Something else',
}

export interface OtherFiguresProps {
  readonly round: RoundView
  readonly onEdit: (figure: RoundFigure) => void
}

export function OtherFigures({ round, onEdit }: OtherFiguresProps) {
  const remove = useCommand('round.removeFigure')
  const showDone = useUndoToast()
  const departments = round.totals.find(({ key }) => key === 'dcfReferrals')
  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table verticalSpacing={6} aria-label="Referrals from DCF, by who counts them">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">What is counted</Table.Th>
            <Table.Th scope="col">Who counts</Table.Th>
            <Table.Th scope="col" ta="right">
              Number
            </Table.Th>
            <Table.Th scope="col" w={170}>
              What to do
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row" fw={500}>
              Referrals received from DCF
            </Table.Th>
            <Table.Td>Departments of this round ({departments?.answered ?? 0} answered)</Table.Td>
            <Table.Td ta="right">{departments?.sum ?? 'not known'}</Table.Td>
            <Table.Td />
          </Table.Tr>
          {round.figures.map((figure) => (
            <Table.Tr key={figure.id}>
              <Table.Th scope="row" fw={500}>
                {words[figure.item]}
                {figure.note !== undefined && (
                  <Text size="xs" className="quiet">
                    {figure.note}
                  </Text>
                )}
              </Table.Th>
              <Table.Td>
                {figure.reporter}
                <Text size="xs" className="quiet">
                  {figure.recordedIn}
                </Text>
              </Table.Td>
              <Table.Td ta="right">{figure.value}</Table.Td>
              <Table.Td>
                <Group gap={6} wrap="nowrap">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Edit the figure of ${figure.reporter}`}
                    onClick={() => onEdit(figure)}
                  >
                    Edit
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Take out the figure of ${figure.reporter}`}
                    loading={remove.isPending}
                    onClick={() =>
                      remove.mutate(
                        { roundId: round.record.id, id: figure.id },
                        { onSuccess: ({ changeId }) => showDone('Figure taken out.', changeId) },
                      )
                    }
                  >
                    Take out
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
