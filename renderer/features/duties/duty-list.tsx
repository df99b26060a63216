/** Duties by where they stand; narrowed by words. */
import { Button, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { DutyRow } from '#shared/contract/index.ts'
import { useAddressState } from '../../components/address-state.ts'
import { formatDate } from '../../components/dates.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { ClearFilters, ListCount } from '../../components/list-filters.tsx'
import { EmptyState } from '../../components/states.tsx'
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

function ByState({ rows }: { rows: readonly DutyRow[] }) {
  const { get } = useAddressState()
  const item = get('item')
  const isThere = rows.some((row) => row.record.id === item)
  useEffect(() => {
    // Where the address names a duty the page begins with it; opening one by hand leaves it where it is.
    const node = isThere ? document.getElementById(`item-${item}`) : null
    const box = node?.getBoundingClientRect()
    if (box && (box.top < 0 || box.top > window.innerHeight)) node?.scrollIntoView({ block: 'center' })
  }, [item, isThere])
  return dutyStates.map((state) => (
    <DutiesOf key={state} state={state} rows={rows.filter((row) => row.state === state)} />
  ))
}

const wordsIn = ({ record, actNumber }: DutyRow) =>
  `${record.obligor} ${record.duty} ${actNumber}`.toLowerCase()

export interface DutyListProps {
  readonly rows: readonly DutyRow[]
  /** The day whose duties they are, as it was chosen; empty: today. */
  readonly on: string
}

export function DutyList({ rows, on }: DutyListProps) {
  const { get, set } = useAddressState()
  const words = get('words')
  const typed = words.trim().toLowerCase()
  const found = rows.filter((row) => wordsIn(row).includes(typed))
  if (rows.length === 0)
    return (
      <EmptyState>
        {on === ''
          ? 'Duties that acts lay on someone appear here. Add one, or import an act.'
          : `No act on record had laid down a duty by ${formatDate(on)}.`}
      </EmptyState>
    )
  return (
    <>
      <ListCount
        shown={found.length}
        all={rows.length}
        counted={(count) => counted(count, 'duty', 'duties')}
        onClear={typed === '' ? null : () => set({ words: '' })}
      />
      {found.length === 0 ? (
        <EmptyState action={<ClearFilters onClear={() => set({ words: '' })} />}>
          No duty has these words.
        </EmptyState>
      ) : (
        <ByState rows={found} />
      )}
    </>
  )
}
