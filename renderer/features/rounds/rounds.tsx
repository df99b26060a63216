/** The reporting rounds of the council's page: the list by year, and the one that the address names. */
import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { RoundRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { BeginRoundForm } from './begin-round-form.tsx'
import { RoundList } from './round-list.tsx'
import { RoundShown } from './round-shown.tsx'

function Shown({ id }: { id: string }) {
  const query = useProcedure('round.get', { id }, { keepPrevious: true })
  return (
    <QueryState query={query}>{(round) => <RoundShown key={round.record.id} round={round} />}</QueryState>
  )
}

function RoundsOf({ rows }: { rows: readonly RoundRow[] }) {
  const { get, set } = useAddressState()
  const [beginning, setBeginning] = useState(false)
  const shown = get('round') || get('item') || (rows[0]?.id ?? '')
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        {rows.length === 0 ? (
          <EmptyState>Rounds of law enforcement reports appear here.</EmptyState>
        ) : (
          <RoundList rows={rows} shown={shown} />
        )}
        <Button onClick={() => setBeginning(true)}>Begin a round</Button>
      </Group>
      {shown !== '' && <Shown id={shown} />}
      {beginning && (
        <BeginRoundForm
          rounds={rows}
          onClose={() => setBeginning(false)}
          onBegun={({ record }) => set({ round: record.id, show: '', find: '' })}
        />
      )}
    </Stack>
  )
}

export function Rounds() {
  const query = useProcedure('round.list', {})
  return <QueryState query={query}>{({ rows }) => <RoundsOf rows={rows} />}</QueryState>
}
