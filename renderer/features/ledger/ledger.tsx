/** The consensus ledger: who took which position on each recommendation, and what standing follows by which rules. */
import { Anchor, Group, NativeSelect, Stack, Switch, Text } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { type Ledger as LedgerView, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { formatDate } from '../../components/dates.ts'
import { dayIn } from '../../components/day-in.ts'
import { counted } from '../../components/labels.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { ledgerColumns } from './ledger-columns.ts'
import { LedgerTable } from './ledger-table.tsx'
import { RulesPart } from './rules-part.tsx'

function apartWords(apart: number): string {
  if (apart === 0) return 'Every stated standing is the one that the rules give, where they give one.'
  return `${apart} ${apart === 1 ? 'stands' : 'stand'} otherwise than the rules would give; each is marked ▲.`
}

function Positions({ data, year, on }: { data: LedgerView; year: string; on: string }) {
  const { get, set } = useAddressState()
  const onlyRecorded = get('members') === 'recorded'
  const onlyApart = get('standing') === 'apart'
  const columns = useMemo(() => ledgerColumns(data, onlyRecorded), [data, onlyRecorded])
  const apart = useMemo(() => data.rows.filter((row) => !row.agrees), [data.rows])
  const rows = onlyApart ? apart : data.rows
  return (
    <Stack gap="sm" component="section">
      <Group align="flex-end">
        <NativeSelect
          label="Recommendations of"
          value={year}
          data={[...data.years.map(String), { value: 'all', label: 'All years' }]}
          onChange={(event) => set({ year: event.currentTarget.value })}
        />
        <Switch
          label="Only members with a recorded position"
          checked={onlyRecorded}
          onChange={() => set({ members: onlyRecorded ? '' : 'recorded' })}
          mb={8}
        />
        <Switch
          label="Only where the rules give another standing"
          checked={onlyApart}
          onChange={() => set({ standing: onlyApart ? '' : 'apart' })}
          mb={8}
        />
      </Group>
      <Text size="sm" role="status">
        {counted(rows.length, 'recommendation')}, {counted(columns.length, 'member')}.{' '}
        {apartWords(apart.length)}
      </Text>
      <Text size="sm" className="quiet">
        Under each seat stands who held it {on === '' ? 'today' : `on ${formatDate(on)}`}, as far as recorded;
        terms are on{' '}
        <Anchor component={Link} to={routes.council(on === '' ? {} : { on })} inherit>
          Members and seats
        </Anchor>
        . An empty cell: nothing recorded.
      </Text>
      {rows.length === 0 ? (
        <EmptyState>
          {onlyApart
            ? 'No recommendation stands otherwise than the rules would give.'
            : 'Positions of members on recommendations appear here.'}
        </EmptyState>
      ) : (
        <LedgerTable rows={rows} columns={columns} />
      )}
    </Stack>
  )
}

export function Ledger() {
  const { get } = useAddressState()
  const on = dayIn(get('on'))
  const years = useProcedure('report.list', {})
  const asked = get('year')
  const latest = years.data?.rows[0]?.year
  const year = asked === 'all' ? undefined : Number(asked) || latest
  const query = useProcedure(
    'ledger.get',
    { ...(on !== '' && { on }), ...(year !== undefined && { year }) },
    { keepPrevious: true, enabled: asked !== '' || !years.isPending },
  )
  return (
    <QueryState query={query}>
      {(data) => (
        <Stack gap="xl">
          <Positions data={data} year={year === undefined ? 'all' : String(year)} on={on} />
          <RulesPart data={data} />
        </Stack>
      )}
    </QueryState>
  )
}
