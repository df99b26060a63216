/** Everything that waits for a person's decision: places found, statuses proposed, links to other years. */
import { Kbd, SegmentedControl, Stack, Text } from '@mantine/core'
import { routes } from '#shared/contract/index.ts'
import { useAddressState } from '../../components/address-state.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx'
import { useWaiting, type Waiting, type WaitingItem, type WaitingKind } from './use-waiting.ts'
import { WaitingList } from './waiting-list.tsx'

const shows: Record<string, { readonly label: string; readonly kind?: WaitingKind }> = {
  all: { label: 'All' },
  places: { label: 'Places found', kind: 'place' },
  statuses: { label: 'Statuses proposed', kind: 'status' },
  years: { label: 'Links between years', kind: 'year' },
}

const ofKind = (items: readonly WaitingItem[], kind: WaitingKind | undefined) =>
  kind === undefined ? items : items.filter((item) => item.kind === kind)

function Shown({ items, inAll }: Pick<Waiting, 'items' | 'inAll'>) {
  const { get, set } = useAddressState()
  const asked = get('show', 'all')
  const show = Object.hasOwn(shows, asked) ? asked : 'all'
  const shown = ofKind(items, shows[show]?.kind)
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="What is shown"
        value={show}
        onChange={(next) => set({ show: next === 'all' ? '' : next })}
        data={Object.entries(shows).map(([value, { label, kind }]) => ({
          value,
          label: `${label} (${ofKind(items, kind).length})`,
        }))}
        maw="100%"
        style={{ alignSelf: 'flex-start', overflowX: 'auto' }}
      />
      {inAll > items.length && (
        <Text size="sm">
          {inAll} wait in all; the first {items.length} are listed, the others as these are decided.
        </Text>
      )}
      {shown.length === 0 ? (
        <EmptyState>
          Nothing waits here. When a bill, an amendment or an act is imported, the elements that stand in it
          appear here, and so do the statuses that follow.
        </EmptyState>
      ) : (
        <WaitingList key={show} items={shown} />
      )}
    </Stack>
  )
}

function Keys() {
  return (
    <Text span size="sm">
      The program proposes, a person decides. <Kbd>j</Kbd> next, <Kbd>k</Kbd> back, <Kbd>a</Kbd> accept or
      confirm, <Kbd>o</Kbd> overrule or reject. Each can be undone.
    </Text>
  )
}

export function ProposalsPage() {
  const { items, inAll, isReading, error } = useWaiting()
  return (
    <>
      <PageHeader
        title="Waiting for a decision"
        crumbs={[{ label: 'Recommendations', to: routes.recommendations() }]}
        facts={<Keys />}
      />
      {error ? (
        <ErrorState error={error} />
      ) : isReading ? (
        <LoadingState />
      ) : (
        <Shown items={items} inAll={inAll} />
      )}
    </>
  )
}
