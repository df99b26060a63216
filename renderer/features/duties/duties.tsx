/** Duties that acts lay on the council and on others, by where they stand on a day. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { DutyRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { capitalised } from '../../components/labels.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { CalendarForm } from './calendar-form.tsx'
import classes from './duties.module.css'
import { DutyItem } from './duty-item.tsx'
import { dutyStates, stateMeans } from './duty-state.tsx'

/** How many of each state are drawn before the person asks for the rest. */
const shownAtFirst = 40

function DutiesOf({ state, rows }: { state: DutyRow['state']; rows: readonly DutyRow[] }) {
  const { get, set } = useAddressState()
  const item = get('item')
  const place = rows.findIndex((row) => row.record.id === item)
  const [count, setCount] = useState(shownAtFirst)
  const shown = Math.max(count, place + 1)
  if (rows.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4">
        {capitalised(state)} <span className="quiet">({rows.length})</span>
      </Title>
      <Text size="sm" className="quiet">
        {stateMeans[state]}
      </Text>
      <ul className={classes.list}>
        {rows.slice(0, shown).map((duty) => (
          <DutyItem
            key={duty.record.id}
            duty={duty}
            marked={duty.record.id === item}
            onOpen={(isOpen) => set({ item: isOpen ? duty.record.id : '' })}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="default" mt="sm" onClick={() => setCount(shown + 100)}>
          Show more of {rows.length}
        </Button>
      )}
    </section>
  )
}

function DutyList({ rows }: { rows: readonly DutyRow[] }) {
  const { get } = useAddressState()
  const item = get('item')
  const isThere = rows.some((row) => row.record.id === item)
  useEffect(() => {
    // Where the address names a duty the page begins with it; opening one by hand leaves it where it is.
    const node = isThere ? document.getElementById(`item-${item}`) : null
    const box = node?.getBoundingClientRect()
    if (box && (box.top < 0 || box.top > window.innerHeight)) node?.scrollIntoView({ block: 'center' })
  }, [item, isThere])
  if (rows.length === 0) return <EmptyState>Duties that acts lay on someone appear here.</EmptyState>
  return dutyStates.map((state) => (
    <DutiesOf key={state} state={state} rows={rows.filter((row) => row.state === state)} />
  ))
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

export function Duties() {
  const { get, set } = useAddressState()
  const [saving, setSaving] = useState(false)
  const asked = get('on')
  const on = isDay(asked) ? asked : ''
  const query = useProcedure('duty.list', on === '' ? {} : { on }, { keepPrevious: true })
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Stack gap="lg" maw={900}>
      <Group align="flex-end">
        <TextInput
          type="date"
          label="As of"
          description={on === '' ? 'Today' : 'As they stood, or will stand, on that day'}
          value={on}
          onChange={(event) => set({ on: event.currentTarget.value })}
        />
        {on !== '' && (
          <Button variant="default" onClick={() => set({ on: '' })}>
            Today
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconCalendar size={16} aria-hidden />}
          onClick={() => setSaving(true)}
        >
          Save a calendar
        </Button>
      </Group>
      <QueryState query={query}>{({ rows }) => <DutyList rows={rows} />}</QueryState>
      {saving && <CalendarForm today={on === '' ? today : on} onClose={() => setSaving(false)} />}
    </Stack>
  )
}
