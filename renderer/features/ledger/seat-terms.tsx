/** Who held each seat on a day, the terms that people recorded, and what is wrong with them. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { LedgerSeat, SeatHolding } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { EmptyState } from '../../components/states.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import classes from './ledger.module.css'
import { SeatForm } from './seat-form.tsx'
import { TermForm } from './term-form.tsx'

type Term = LedgerSeat['terms'][number]

/** How many seats are drawn before the person asks for more. */
const shownAtFirst = 40

const certainty: Record<SeatHolding['certainty'], string> = {
  recorded: 'recorded',
  possible: 'possibly: the days are not exact',
  'last seen': 'last seen in it',
}

const between = ({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }) =>
  `${from ? `from ${formatDate(from)}` : 'from a day not known'}${to ? ` to ${formatDate(to)}` : ''}`

function Seat({ seat, marked }: { seat: LedgerSeat; marked: boolean }) {
  const [form, setForm] = useState<{ term?: Term } | null>(null)
  const remove = useCommand('seat.removeTerm')
  const showDone = useUndoToast()
  const { record, holders, terms, faults } = seat
  const takeOut = ({ id }: Term) =>
    remove.mutate({ id }, { onSuccess: ({ changeId }) => showDone('The term was taken out.', changeId) })
  return (
    <li className={classes.seat} id={`item-${record.id}`} data-marked={marked || undefined}>
      <Group justify="space-between" align="flex-start">
        <Text fw={550} size="sm" flex="1 1 240px">
          {record.label}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setForm({})}
          aria-label={`Record a term of ${record.label}`}
        >
          Record a term
        </Button>
      </Group>
      {holders.length === 0 && (
        <Text size="sm" className="quiet">
          Nobody is recorded in it on that day.
        </Text>
      )}
      {holders.map((held) => (
        <Text size="sm" key={`${held.holder} ${held.from} ${held.seenOn}`}>
          <strong>{held.holder}</strong>
          {held.organisation !== null && `, ${held.organisation}`}{' '}
          <span className="quiet">
            {certainty[held.certainty]}
            {held.seenOn === null ? `, ${between(held)}` : `, ${formatDate(held.seenOn)}`}
          </span>
        </Text>
      ))}
      {faults.map((fault) => (
        <Text size="sm" key={fault} fw={600}>
          ▲ {fault}
        </Text>
      ))}
      {terms.length > 0 && (
        <ul>
          {terms.map((term) => (
            <li key={term.id}>
              <Text size="sm" span>
                {term.holder}, {between(term)} <span className="quiet">({term.recordedIn})</span>{' '}
              </Text>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => setForm({ term })}
                aria-label={`Change the term of ${term.holder}`}
              >
                Change
              </Button>{' '}
              <Button
                size="compact-xs"
                variant="default"
                disabled={remove.isPending}
                onClick={() => takeOut(term)}
                aria-label={`Take out the term of ${term.holder}`}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
      {form && <TermForm seat={record} term={form.term} onClose={() => setForm(null)} />}
    </li>
  )
}

export interface SeatTermsProps {
  readonly seats: readonly LedgerSeat[]
  /** The day whose holders are shown, as it is chosen; empty: today. */
  readonly on: string
  readonly onDay: (day: string) => void
  /** The seat that the address names; empty: none. */
  readonly item: string
}

export function SeatTerms({ seats, on, onDay, item }: SeatTermsProps) {
  const [words, setWords] = useState('')
  const [count, setCount] = useState(shownAtFirst)
  const [adding, setAdding] = useState(false)
  const typed = words.trim().toLowerCase()
  const passed = seats.filter(({ record, holders }) =>
    `${record.label} ${holders.map(({ holder }) => holder).join(' ')}`.toLowerCase().includes(typed),
  )
  const shown = Math.max(count, passed.findIndex(({ record }) => record.id === item) + 1)
  return (
    <Stack gap="sm" component="section" maw={900}>
      <Title order={2} size="h4">
        Who held which seat <span className="quiet">({counted(seats.length, 'seat')})</span>
      </Title>
      <Group align="flex-end">
        <TextInput
          type="date"
          label="On"
          description={on === '' ? 'Today' : 'Who held it on that day'}
          value={on}
          onChange={(event) => onDay(event.currentTarget.value)}
        />
        <TextInput
          label="Seat or holder"
          description="Words to narrow the list by"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          Add a seat
        </Button>
      </Group>
      {passed.length === 0 ? (
        <EmptyState>No seat has these words.</EmptyState>
      ) : (
        <ul className={classes.seats}>
          {passed.slice(0, shown).map((seat) => (
            <Seat key={seat.record.id} seat={seat} marked={seat.record.id === item} />
          ))}
        </ul>
      )}
      {passed.length > shown && (
        <Button variant="default" w="fit-content" onClick={() => setCount(shown + 100)}>
          Show more of {passed.length}
        </Button>
      )}
      {adding && <SeatForm onClose={() => setAdding(false)} />}
    </Stack>
  )
}
