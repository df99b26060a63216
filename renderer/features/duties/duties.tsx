/** Duties that acts lay on the council and on others, by where they stand on a day. */
import { Button, Group, Stack } from '@mantine/core'
import { IconCalendar, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { DayFilter } from '../../components/day-filter.tsx'
import { dayIn } from '../../components/day-in.ts'
import { WordsFilter } from '../../components/list-filters.tsx'
import { QueryState } from '../../components/states.tsx'
import { AddDutyForm } from './add-duty-form.tsx'
import { CalendarForm } from './calendar-form.tsx'
import { DutyList } from './duty-list.tsx'

export function Duties() {
  const { get, set } = useAddressState()
  const [open, setOpen] = useState<'none' | 'calendar' | 'add'>('none')
  const on = dayIn(get('on'))
  const query = useProcedure('duty.list', on === '' ? {} : { on }, { keepPrevious: true })
  const today = new Date().toISOString().slice(0, 10)
  const close = () => setOpen('none')
  return (
    <Stack gap="lg" maw={900}>
      <Group align="flex-end">
        <DayFilter
          label="As of"
          meaning="As they stood, or will stand, on that day"
          day={on}
          onChange={(day) => set({ on: day })}
        />
        <WordsFilter
          label="Words to narrow the list by"
          value={get('words')}
          onChange={(words) => set({ words })}
          width={250}
        />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('add')}>
          Add a duty
        </Button>
        <Button
          variant="default"
          leftSection={<IconCalendar size={16} aria-hidden />}
          onClick={() => setOpen('calendar')}
        >
          Save a calendar
        </Button>
      </Group>
      <QueryState query={query}>{({ rows }) => <DutyList rows={rows} on={on} />}</QueryState>
      {open === 'calendar' && <CalendarForm today={on === '' ? today : on} onClose={close} />}
      {open === 'add' && (
        <AddDutyForm onAdded={(id) => set({ item: id, words: '', on: '' })} onClose={close} />
      )}
    </Stack>
  )
}
