/** Dated figures that an advocate could cite, each with its period, who counted, how far it can be trusted, its words. */
import { Chip, Group, Tabs, Text } from '@mantine/core'
import type { FigureRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { Cases } from './cases/cases.tsx'
import { FigureTable } from './figure-table.tsx'
import { GradeKey } from './reliability-mark.tsx'

function Figures({ rows }: { rows: readonly FigureRow[] }) {
  const { get, set } = useAddressState()
  const topics = [...new Set(rows.map((row) => row.topic))].sort()
  const topic = topics.find((one) => one === get('topic'))
  const shown = topic === undefined ? rows : rows.filter((row) => row.topic === topic)
  if (rows.length === 0) return <EmptyState>Dated figures from the sources appear here.</EmptyState>
  return (
    <>
      <Chip.Group
        value={topic ?? ''}
        onChange={(next) => set({ topic: typeof next === 'string' ? next : '' })}
      >
        <Group gap="xs" mb="sm" role="group" aria-label="Topics">
          <Chip value="" size="sm" variant="outline">
            All ({rows.length})
          </Chip>
          {topics.map((one) => (
            <Chip key={one} value={one} size="sm" variant="outline">
              {capitalised(one)} ({rows.filter((row) => row.topic === one).length})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="sm" className="quiet" mb="xs" role="status">
        {counted(shown.length, 'figure')}
      </Text>
      <GradeKey grades={shown.map((row) => row.reliability)} />
      <FigureTable rows={shown} marked={get('figure')} />
    </>
  )
}

const tabs = { cited: 'Figures from sources', cases: 'Arrests and convictions' }

export function FiguresPage() {
  const query = useProcedure('figure.list', {})
  const { get, set } = useAddressState()
  const tab = get('tab') === 'cases' ? 'cases' : 'cited'
  return (
    <>
      <PageHeader
        title="Figures"
        facts="Figures of different periods, counters or units must not be set against each other. Each row says what it counts."
      />
      <Tabs
        value={tab}
        onChange={(next) => set({ tab: next === 'cases' ? 'cases' : '', section: '', topic: '', figure: '' })}
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label="Kinds of figures">
          {Object.entries(tabs).map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="cited">
          <QueryState query={query}>{(data) => <Figures rows={data.rows} />}</QueryState>
        </Tabs.Panel>
        <Tabs.Panel value="cases">
          <Cases />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
