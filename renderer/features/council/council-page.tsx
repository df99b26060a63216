/** The council: who sits on it, what it did, what acts oblige it and others to do, and the reporting round. */
import { Tabs } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'
import { Duties } from '../duties/duties.tsx'
import { Ledger } from '../ledger/ledger.tsx'
import { Rounds } from '../rounds/rounds.tsx'
import { Activities } from './activities.tsx'
import { Members } from './members.tsx'

const tabs = {
  members: 'Members and seats',
  activities: 'Activities',
  ledger: 'Consensus ledger',
  obligations: 'Obligations',
  reporting: 'Reporting round',
}

function Council({
  data,
  tab,
  item,
  onTab,
}: {
  data: Output<'council.get'>
  tab: string
  item: string
  onTab: (tab: string) => void
}) {
  return (
    <>
      <PageHeader
        title="Council"
        facts={`Trafficking in Persons Council · ${counted(data.seats.length, 'seat')} · ${counted(data.obligations.length, 'obligation')}`}
      />
      <Tabs value={tab} onChange={(next) => next !== null && onTab(next)} keepMounted={false}>
        <Tabs.List mb="md" aria-label="Parts of the council’s record">
          {Object.entries(tabs).map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="members">
          <Members item={item} />
        </Tabs.Panel>
        <Tabs.Panel value="activities">
          <Activities activities={data.activities} item={item} />
        </Tabs.Panel>
        <Tabs.Panel value="ledger">
          <Ledger />
        </Tabs.Panel>
        <Tabs.Panel value="obligations">
          <Duties />
        </Tabs.Panel>
        <Tabs.Panel value="reporting">
          <Rounds />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

export function CouncilPage() {
  const query = useProcedure('council.get', {})
  const { get, set } = useAddressState()
  const asked = get('tab', 'members')
  return (
    <QueryState query={query} errorTitle="Council">
      {(data) => (
        <Council
          data={data}
          tab={Object.hasOwn(tabs, asked) ? asked : 'members'}
          item={get('item')}
          // The day chosen on one tab holds on the others; words and the record named do not.
          onTab={(tab) => set({ tab: tab === 'members' ? '' : tab, item: '', words: '' })}
        />
      )}
    </QueryState>
  )
}
