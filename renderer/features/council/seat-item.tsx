/** A seat of the council: who held it on a day, the terms that people recorded, and what is wrong with them. */
import { Badge, Button, Group, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { LedgerSeat, SeatHolding } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { TermForm } from '../ledger/term-form.tsx'
import classes from './council.module.css'
import { ProvenanceLine } from './provenance-line.tsx'
import { SeatTermItem, type Term, termDays } from './seat-term-item.tsx'

const certainty: Record<SeatHolding['certainty'], string> = {
  recorded: 'recorded',
  possible: 'possibly: the days are not exact',
  'last seen': 'last seen in it',
}

function Holder({ held, role }: { held: SeatHolding; role: string | undefined }) {
  const what = role ?? held.organisation
  return (
    <Text size="sm">
      <strong>{held.holder}</strong>
      {what && `, ${what}`} <span className="quiet">·</span>{' '}
      <span className="quiet">
        {certainty[held.certainty]}
        {held.seenOn === null ? `, ${termDays(held)}` : `, ${formatDate(held.seenOn)}`}
      </span>
    </Text>
  )
}

export function SeatItem({ seat, marked }: { seat: LedgerSeat; marked: boolean }) {
  const [form, setForm] = useState<{ term?: Term } | null>(null)
  const recordButton = useRef<HTMLButtonElement>(null)
  const { record, holders, terms, faults } = seat
  // Whom a source shows in it at another time: the seat's past stays in sight when terms are recorded.
  const others = record.holders.filter(({ name }) => !holders.some(({ holder }) => holder === name))
  return (
    <li className={classes.seat} id={`item-${record.id}`} data-marked={marked || undefined}>
      <Group gap="xs" align="baseline">
        <Text fw={550} size="sm">
          {record.label}
        </Text>
        {record.isChair && (
          <Badge variant="default" radius="sm" tt="none">
            Chair
          </Badge>
        )}
      </Group>
      <div>
        {holders.length === 0 && (
          <Text size="sm" className="quiet">
            Nobody is recorded in it on that day.
          </Text>
        )}
        {holders.map((held) => (
          <Holder
            key={`${held.holder} ${held.from} ${held.seenOn}`}
            held={held}
            role={record.holders.find(({ name }) => name === held.holder)?.role}
          />
        ))}
        {faults.map((fault) => (
          <Text size="sm" key={fault} fw={600}>
            ▲ {fault}
          </Text>
        ))}
        {terms.length + others.length > 0 && (
          <ul className={classes.terms} aria-label={`Over time: ${record.label}`}>
            {others.map(({ name, role, asOf }) => (
              <li key={`${name} ${asOf}`}>
                <Text size="sm" span>
                  {name}, {role} <span className="quiet">· seen in it, {formatDate(asOf)}</span>
                </Text>
              </li>
            ))}
            {terms.map((term) => (
              <SeatTermItem
                key={term.id}
                term={term}
                onChange={() => setForm({ term })}
                onGone={() => recordButton.current?.focus()}
              />
            ))}
          </ul>
        )}
        <ProvenanceLine provenance={record.provenance} />
      </div>
      <Button
        ref={recordButton}
        size="compact-xs"
        variant="default"
        onClick={() => setForm({})}
        aria-label={`Record a term of ${record.label}`}
      >
        Record a term
      </Button>
      {form && <TermForm seat={record} term={form.term} onClose={() => setForm(null)} />}
    </li>
  )
}
