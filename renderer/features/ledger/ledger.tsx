/** The consensus ledger: who took which position on each recommendation, what standing follows, and who held the seats. */
import { Button, Group, List, NativeSelect, Stack, Switch, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Ledger as LedgerView } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { useItemInView } from '../council/use-item.ts'
import { ledgerColumns } from './ledger-columns.ts'
import { LedgerTable } from './ledger-table.tsx'
import { RulesForm } from './rules-form.tsx'
import { SeatTerms } from './seat-terms.tsx'

function Rules({ data }: { data: LedgerView }) {
  const [changing, setChanging] = useState(false)
  return (
    <Stack gap="xs" component="section" maw={900}>
      <Title order={2} size="h4">
        By which rules
      </Title>
      <List size="sm">
        {data.rulesInWords.map((words) => (
          <List.Item key={words}>{words}</List.Item>
        ))}
      </List>
      <Text size="sm" className="quiet">
        The council sets them. A standing that the council stated itself stays as it was stated.
      </Text>
      <Button variant="default" w="fit-content" onClick={() => setChanging(true)}>
        Change the rules
      </Button>
      {changing && <RulesForm present={data.rules} onClose={() => setChanging(false)} />}
    </Stack>
  )
}

function Positions({ data }: { data: LedgerView }) {
  const { get, set } = useAddressState()
  const onlyRecorded = get('members') === 'recorded'
  const columns = useMemo(() => ledgerColumns(data, onlyRecorded), [data, onlyRecorded])
  const apart = data.rows.filter((row) => !row.agrees).length
  if (data.rows.length === 0)
    return <EmptyState>Positions of members on recommendations appear here.</EmptyState>
  return (
    <Stack gap="sm" component="section">
      <Group align="flex-end">
        <NativeSelect
          label="Recommendations of"
          value={get('year') || String(data.years[0] ?? '')}
          data={[...data.years.map(String), { value: 'all', label: 'All years' }]}
          onChange={(event) => set({ year: event.currentTarget.value })}
        />
        <Switch
          label="Only members with a recorded position"
          checked={onlyRecorded}
          onChange={() => set({ members: onlyRecorded ? '' : 'recorded' })}
          mb={8}
        />
      </Group>
      <Text size="sm">
        {counted(data.rows.length, 'recommendation')}, {counted(columns.length, 'member')}.{' '}
        {apart === 0
          ? 'Every stated standing is the one that the rules give, where they give one.'
          : `${apart} ${apart === 1 ? 'stands' : 'stand'} otherwise than the rules would give; each is marked ▲.`}
      </Text>
      <LedgerTable rows={data.rows} columns={columns} />
    </Stack>
  )
}

export function Ledger() {
  const { get, set } = useAddressState()
  const on = get('on')
  const item = get('item')
  const years = useProcedure('report.list', {})
  const latest = years.data?.rows[0]?.year
  const asked = get('year')
  const year = asked === 'all' ? undefined : Number(asked) || latest
  const query = useProcedure(
    'ledger.get',
    { ...(on !== '' && { on }), ...(year !== undefined && { year }) },
    { keepPrevious: true, enabled: asked !== '' || !years.isPending },
  )
  useItemInView(query.data ? item : '')
  return (
    <QueryState query={query}>
      {(data) => (
        <Stack gap="xl">
          <Positions data={data} />
          <Rules data={data} />
          <SeatTerms seats={data.seats} on={on} onDay={(day) => set({ on: day })} item={item} />
        </Stack>
      )}
    </QueryState>
  )
}
