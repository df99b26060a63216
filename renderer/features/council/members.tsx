/** The seats that sources list or people added, who held each on a day, and the terms that people recorded. */
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { type LedgerSeat, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { DayFilter } from '../../components/day-filter.tsx'
import { dayIn } from '../../components/day-in.ts'
import { counted } from '../../components/labels.ts'
import { ClearFilters, ListCount, WordsFilter } from '../../components/list-filters.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { SeatForm } from '../ledger/seat-form.tsx'
import classes from './council.module.css'
import { SeatItem } from './seat-item.tsx'
import { useItemInView } from './use-item.ts'

/** How many seats are drawn before the person asks for more. */
const shownAtFirst = 40

const groups: readonly { group: LedgerSeat['record']['group']; title: string }[] = [
  { group: 'state and legislative', title: 'State and legislative members' },
  { group: 'public', title: 'Public members' },
]

const wordsIn = ({ record, holders }: LedgerSeat) =>
  `${record.label} ${record.organisation ?? ''} ${holders.map(({ holder }) => holder).join(' ')}`.toLowerCase()

function SeatLists({ seats, item }: { seats: readonly LedgerSeat[]; item: string }) {
  const { get, set } = useAddressState()
  const [count, setCount] = useState(shownAtFirst)
  useItemInView(item)
  const typed = get('words').trim().toLowerCase()
  const passed = groups.flatMap(({ group }) =>
    seats.filter((seat) => seat.record.group === group && wordsIn(seat).includes(typed)),
  )
  const limit = Math.max(count, passed.findIndex(({ record }) => record.id === item) + 1)
  const shown = passed.slice(0, limit)
  const clear = () => set({ words: '' })
  if (seats.length === 0) return <EmptyState>The council’s seats appear here. Add the first.</EmptyState>
  return (
    <>
      <ListCount
        shown={passed.length}
        all={seats.length}
        counted={(all) => counted(all, 'seat')}
        onClear={typed === '' ? null : clear}
      />
      {passed.length === 0 && (
        <EmptyState action={<ClearFilters onClear={clear} />}>No seat or holder has these words.</EmptyState>
      )}
      {groups.map(({ group, title }) => {
        const inside = shown.filter(({ record }) => record.group === group)
        if (inside.length === 0) return null
        const all = passed.filter(({ record }) => record.group === group).length
        return (
          <section key={group}>
            <Title order={2} size="h4">
              {title} <span className="quiet">({counted(all, 'seat')})</span>
            </Title>
            <ul className={classes.seats} aria-label={title}>
              {inside.map((seat) => (
                <SeatItem key={seat.record.id} seat={seat} marked={seat.record.id === item} />
              ))}
            </ul>
          </section>
        )
      })}
      {passed.length > limit && (
        <Button variant="default" w="fit-content" onClick={() => setCount(limit + 100)}>
          Show more of {passed.length}
        </Button>
      )}
    </>
  )
}

export function Members({ item }: { item: string }) {
  const { get, set } = useAddressState()
  const [adding, setAdding] = useState(false)
  const on = dayIn(get('on'))
  const query = useProcedure('seat.list', on === '' ? {} : { on }, { keepPrevious: true })
  return (
    <Stack gap="md" maw={1100}>
      <Group align="flex-end">
        <DayFilter
          label="Held on"
          meaning="Who held each seat on that day"
          day={on}
          onChange={(day) => set({ on: day })}
        />
        <WordsFilter
          label="Seat or holder"
          value={get('words')}
          onChange={(words) => set({ words })}
          width={250}
        />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          Add a seat
        </Button>
      </Group>
      <Text size="sm" className="quiet">
        Seats as the sources named here list them, or as they were added. This is not the membership that the
        law lays down today, which acts have changed since 2017: see{' '}
        <Anchor
          component={Link}
          to={routes.section('46a-170', { provision: '(b)' })}
          inherit
          className="nowrap"
        >
          § 46a-170(b)
        </Anchor>
        .
      </Text>
      <QueryState query={query}>{({ seats }) => <SeatLists seats={seats} item={item} />}</QueryState>
      {adding && <SeatForm onClose={() => setAdding(false)} />}
    </Stack>
  )
}
