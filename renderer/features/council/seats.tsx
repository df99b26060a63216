/** The seats that the statute lays down, with who held each as the report records it. */
import { Badge, Box, Group, Table, Text, Title } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { EmptyState } from '../../components/states.tsx'
import classes from './council.module.css'
import { ProvenanceLine } from './provenance-line.tsx'
import { useItemInView } from './use-item.ts'

type Seat = Output<'council.get'>['seats'][number]

const groups: readonly { group: Seat['group']; title: string }[] = [
  { group: 'state and legislative', title: 'State and legislative members' },
  { group: 'public', title: 'Public members' },
]

function SeatRow({ seat, marked }: { seat: Seat; marked: boolean }) {
  return (
    <Table.Tr id={`item-${seat.id}`} className={classes.item} data-marked={marked || undefined}>
      <Table.Td>
        <Group gap="xs">
          {seat.label}
          {seat.isChair && (
            <Badge variant="default" radius="sm" tt="none">
              Chair
            </Badge>
          )}
        </Group>
      </Table.Td>
      <Table.Td>
        {seat.holders.length === 0 && (
          <Text size="sm" className="quiet">
            not named in the source
          </Text>
        )}
        {seat.holders.map((holder) => (
          <Text key={`${holder.name} ${holder.asOf}`} size="sm">
            <strong>{holder.name}</strong>, {holder.role}{' '}
            <span className="quiet">as of {formatDate(holder.asOf)}</span>
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <ProvenanceLine provenance={seat.provenance} />
      </Table.Td>
    </Table.Tr>
  )
}

export function Seats({ seats, item }: { seats: readonly Seat[]; item: string }) {
  useItemInView(item)
  if (seats.length === 0) return <EmptyState>The council’s seats appear here.</EmptyState>
  return groups.map(({ group, title }) => {
    const inside = seats.filter((seat) => seat.group === group)
    return (
      <Box component="section" key={group} mb="xl">
        <Title order={2} size="h4" mb="xs">
          {title} <span className="quiet">({counted(inside.length, 'seat')})</span>
        </Title>
        <Table.ScrollContainer minWidth={620} type="native">
          <Table verticalSpacing="xs" aria-label={title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col" w="40%">
                  Seat
                </Table.Th>
                <Table.Th scope="col">Held by</Table.Th>
                <Table.Th scope="col" w="24%">
                  Where it says so
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {inside.map((seat) => (
                <SeatRow key={seat.id} seat={seat} marked={seat.id === item} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Box>
    )
  })
}
