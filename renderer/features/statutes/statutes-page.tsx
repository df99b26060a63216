/** The inventory of statutes on trafficking, by area or by chapter. */
import { Button, Stack, Text, Title } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type SectionRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { ClearFilters, ListCount } from '../../components/list-filters.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { AsOfBanner } from './as-of/as-of-banner.tsx'
import { useAsOf } from './as-of/use-as-of.ts'
import { filterInventory, groupInventory } from './inventory.ts'
import { InventoryFilters, isFiltered, noFilter, readFilter } from './inventory-filters.tsx'
import { InventoryTable } from './inventory-table.tsx'
import { OnDayCounts } from './on-day-state.tsx'

export function StatutesPage() {
  const all = useAddressState().get('of') === 'all'
  const asOf = useAsOf()
  const on = asOf && !asOf.isToday ? { on: asOf.day } : {}
  const list = useProcedure(
    'statute.list',
    { scope: all ? 'all' : 'inventory', ...on },
    { keepPrevious: true },
  )
  return (
    <>
      <AsOfBanner />
      <PageHeader
        title="Statutes"
        facts="Sections of the General Statutes that concern human trafficking, in statute order. Text is there where a source printed it or an import brought it."
        actions={
          <Button
            component={Link}
            to={routes.import()}
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            Import texts
          </Button>
        }
      />
      <QueryState query={list}>{({ rows }) => <Inventory rows={rows} />}</QueryState>
    </>
  )
}

function Inventory({ rows }: { rows: readonly SectionRow[] }) {
  const address = useAddressState()
  const by = address.get('by') === 'chapter' ? 'chapter' : 'area'
  const filter = readFilter(address)
  const shown = filterInventory(rows, filter)
  const clear = () => address.set(noFilter)
  return (
    <Stack gap="md">
      <InventoryFilters rows={rows} by={by} address={address} />
      <ListCount
        shown={shown.length}
        all={rows.length}
        counted={(count) => counted(count, 'section')}
        onClear={isFiltered(filter) ? clear : null}
      >
        <OnDayCounts rows={shown} />
      </ListCount>
      {shown.length === 0 && (
        <EmptyState action={isFiltered(filter) ? <ClearFilters onClear={clear} /> : undefined}>
          {isFiltered(filter) ? 'No section fits these filters.' : 'The inventory holds no section.'}
        </EmptyState>
      )}
      {groupInventory(shown, by).map((group) => (
        <section key={group.name} aria-label={capitalised(group.name)}>
          <Title order={2} size="h5" mb={4}>
            {capitalised(group.name)}{' '}
            <Text span size="sm" fw={400} className="quiet">
              {group.rows.length}
            </Text>
          </Title>
          <InventoryTable rows={group.rows} label={capitalised(group.name)} />
        </section>
      ))}
    </Stack>
  )
}
