/** In the frame, wherever statutes are shown: the day whose law is shown, and a way to another. Key `d`. */
import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconCalendarEvent, IconChevronDown } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { formatDate } from '../../../components/dates.ts'
import { keysAreTaken } from '../../../components/keys.ts'
import { isDay, today, usualDays } from './days.ts'
import { type AsOf, useAsOf } from './use-as-of.ts'

export function AsOfControl({ small }: { small: boolean }) {
  const asOf = useAsOf()
  return asOf ? <Control asOf={asOf} small={small} /> : null
}

function Control({ asOf, small }: { asOf: AsOf; small: boolean }) {
  const [open, setOpen] = useState(false)
  useDayKey(() => setOpen(true))
  const shown = asOf.isToday ? 'today' : formatDate(asOf.day)
  const go = (day: string) => {
    asOf.go(day)
    setOpen(false)
  }
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant={asOf.isToday ? 'default' : 'light'}
          fw={asOf.isToday ? 400 : 600}
          px="sm"
          style={{ flexShrink: 0 }}
          leftSection={small ? undefined : <IconCalendarEvent size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={`As of: ${shown}`}
        >
          {small ? shown : `As of: ${shown}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="The day whose law is shown">
        <DayForm day={asOf.day} go={go} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** A day is shown when it is complete and asked for: while it is typed, it is still another. */
function DayForm({ day, go }: { day: string; go: (day: string) => void }) {
  const [typed, setTyped] = useState(day)
  const [fault, setFault] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isDay(typed)) go(typed)
    else setFault('A day of the calendar, with its year.')
  }
  return (
    <Stack gap="sm">
      <form onSubmit={submit}>
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            type="date"
            label="The law as of"
            value={typed}
            error={fault || undefined}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setFault('')
            }}
            data-autofocus
            flex={1}
          />
          <Button type="submit" mb={fault ? 22 : 0}>
            Show
          </Button>
        </Group>
      </form>
      <div>
        <Text size="xs" className="quiet" mb={4} id="usual-days">
          Days on which acts usually take effect
        </Text>
        <Group gap={6} role="group" aria-labelledby="usual-days">
          {[...usualDays(today()), today()].sort().map((one) => (
            <Button
              key={one}
              size="compact-sm"
              variant={one === day ? 'filled' : 'default'}
              aria-pressed={one === day}
              onClick={() => go(one)}
            >
              {one === today() ? 'Today' : formatDate(one)}
            </Button>
          ))}
        </Group>
      </div>
      <Text size="xs" className="quiet">
        Past days go as far back as the editions in Charter Oak; coming days as far as the acts that were
        read.
      </Text>
    </Stack>
  )
}

/** `d` opens the control while nobody is typing. */
function useDayKey(open: () => void): void {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'd' || event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target))
        return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
