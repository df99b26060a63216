/** All that needs attention, most urgent first, to be narrowed by kind; only what is in sight is drawn. */
import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { AttentionItem, Output } from '#shared/contract/index.ts'
import { attentionRules } from '#shared/council/attention/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { useTop } from '../../components/use-top.ts'
import { AttentionMatter, itemKey } from './attention-item.tsx'
import { Counting } from './counting.tsx'
import { DaysForm } from './days-form.tsx'
import classes from './overview.module.css'

/** While proposals are counted, it is asked again after so many milliseconds. */
const againAfter = 1000
/** A guess at a matter's height in pixels. */
const matterHeight = 118

function Matters({ items }: { items: readonly AttentionItem[] }) {
  const list = useRef<HTMLUListElement>(null)
  const offset = useTop(list)
  const lines = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => matterHeight,
    overscan: 8,
    scrollMargin: offset,
  })
  return (
    <ul
      ref={list}
      className={classes.plainList}
      style={{ position: 'relative', height: lines.getTotalSize() }}
    >
      {lines.getVirtualItems().map(({ index, start }) => {
        const item = items[index]
        return (
          item && (
            <li
              key={itemKey(item)}
              ref={lines.measureElement}
              data-index={index}
              className={classes.drawnMatter}
              style={{ transform: `translateY(${start - offset}px)` }}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              <AttentionMatter item={item} />
            </li>
          )
        )
      })}
    </ul>
  )
}

function All({ items, days, counting }: Output<'attention.list'>) {
  const { get, set } = useAddressState()
  const [setting, setSetting] = useState(false)
  const kind = get('kind')
  const counts = Map.groupBy(items, (item) => item.kind)
  const shown = kind === '' ? items : items.filter((item) => item.kind === kind)
  const rule = attentionRules.find((one) => one.kind === kind)
  return (
    <>
      <Group align="flex-end" mb="sm">
        <NativeSelect
          label="Kind"
          value={kind}
          data={[
            { value: '', label: `All kinds (${items.length})` },
            ...attentionRules
              .filter((one) => counts.has(one.kind) || one.kind === kind)
              .map((one) => ({
                value: one.kind,
                label: `${capitalised(one.kind)} (${counts.get(one.kind)?.length ?? 0})`,
              })),
          ]}
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        <Button variant="default" onClick={() => setSetting(true)}>
          Set the days
        </Button>
      </Group>
      <Text size="sm" className="quiet" mb="sm" role="status">
        {counted(shown.length, 'matter')}
        {rule && ` · ${rule.condition}`} · no update: after {days.quietDays} days · deadlines:{' '}
        {days.deadlineDays} days ahead
      </Text>
      <Counting counting={counting} />
      {shown.length === 0 ? (
        <EmptyState>Nothing of this kind needs attention now.</EmptyState>
      ) : (
        <Matters key={kind} items={shown} />
      )}
      {setting && <DaysForm days={days} onClose={() => setSetting(false)} />}
    </>
  )
}

export function AttentionPage() {
  const query = useProcedure(
    'attention.list',
    {},
    { again: (answer) => (answer && answer.counting !== null ? againAfter : false) },
  )
  return (
    <>
      <PageHeader
        title="Needs attention"
        facts="What may misstate the law first, then what has a day, then what waits for a person, then what is only quiet."
      />
      <QueryState query={query}>{(data) => <All {...data} />}</QueryState>
    </>
  )
}
