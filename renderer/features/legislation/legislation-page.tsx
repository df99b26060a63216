/** Acts and bills: the list. */
import { Button, Stack } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type LegislationRow, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { ClearFilters, ListCount } from '../../components/list-filters.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { LegislationFilters, noFilter, readFilter } from './legislation-filters.tsx'
import { filterLegislation, readSort, sortLegislation, writeSort } from './legislation-list.ts'
import { LegislationTable } from './legislation-table.tsx'

export function LegislationPage() {
  const list = useProcedure('legislation.list', {})
  return (
    <>
      <PageHeader
        title="Acts and bills"
        facts="The public acts that made or changed the trafficking statutes, the bills that became them or did not, and those that were brought in."
        actions={
          <Button
            component={Link}
            to={routes.import()}
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            Import acts and bills
          </Button>
        }
      />
      <QueryState query={list}>{({ rows }) => <Legislation rows={rows} />}</QueryState>
    </>
  )
}

function Legislation({ rows }: { rows: readonly LegislationRow[] }) {
  const address = useAddressState()
  const filter = readFilter(address)
  const sort = readSort(address.get('sort'))
  const shown = sortLegislation(filterLegislation(rows, filter), sort)
  const filtered = Object.values(filter).some((value) => value !== '')
  const clear = () => address.set(noFilter)
  return (
    <Stack gap="md">
      <LegislationFilters rows={rows} filter={filter} address={address} />
      <ListCount
        shown={shown.length}
        all={rows.length}
        counted={(count) => counted(count, 'act or bill', 'acts and bills')}
        onClear={filtered ? clear : null}
      />
      {shown.length === 0 ? (
        <EmptyState action={filtered ? <ClearFilters onClear={clear} /> : undefined}>
          {filtered ? 'No act and no bill fits these filters.' : 'No act and no bill is on record.'}
        </EmptyState>
      ) : (
        <LegislationTable
          rows={shown}
          sort={sort}
          onSort={(next) => address.set({ sort: writeSort(next) === '-year' ? '' : writeSort(next) })}
        />
      )}
    </Stack>
  )
}
