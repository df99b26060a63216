/** Inventory and frameworks (recommendation 7 of 2017): the statutes against a framework of the person's choice. */
import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { type FrameworkRow, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { formatDate } from '../../components/dates.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { FrameworkForm } from './framework-form.tsx'
import { FrameworkShown } from './framework-shown.tsx'

function FrameworkList({ rows, shown }: { rows: readonly FrameworkRow[]; shown: string }) {
  return (
    <Table.ScrollContainer minWidth={520} type="native">
      <Table verticalSpacing={4} aria-label="Frameworks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Framework</Table.Th>
            <Table.Th scope="col">Publisher</Table.Th>
            <Table.Th scope="col">Edition</Table.Th>
            <Table.Th scope="col">Date</Table.Th>
            <Table.Th scope="col">Criteria with a section</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, title, publisher, edition, date, criteria, mapped }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={id === shown ? 700 : 500}>
                <Anchor
                  component={Link}
                  to={routes.frameworks({ framework: id })}
                  aria-current={id === shown ? 'true' : undefined}
                  inherit
                >
                  {title}
                </Anchor>
                {id === shown && ' (shown)'}
              </Table.Th>
              <Table.Td>{publisher}</Table.Td>
              <Table.Td>{edition}</Table.Td>
              <Table.Td className="nowrap">{formatDate(date)}</Table.Td>
              <Table.Td>
                {mapped} of {criteria}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Shown({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const query = useProcedure('framework.get', { id }, { keepPrevious: true })
  return (
    <QueryState query={query}>
      {(view) => <FrameworkShown key={view.record.id} view={view} onRemoved={onRemoved} />}
    </QueryState>
  )
}

export function FrameworksPage() {
  const query = useProcedure('framework.list', {})
  const { get, set } = useAddressState()
  const [beginning, setBeginning] = useState(false)
  const show = (framework: string) => set({ framework, criterion: '', show: '' })
  return (
    <>
      <PageHeader
        title="Inventory and frameworks"
        facts="The statutes against criteria of your choice, such as a report card’s. Charter Oak ships no criterion and no grade of anybody’s: it keeps those that you enter, and which sections you map to each. A mapping says that a section bears on a criterion, not that it meets it."
        actions={<Button onClick={() => setBeginning(true)}>Begin a framework</Button>}
      />
      <QueryState query={query}>
        {({ rows }) => {
          const shown = get('framework') || (rows[0]?.id ?? '')
          return (
            <Stack gap="lg">
              {rows.length === 0 ? (
                <EmptyState>
                  Begin one with the inventory’s own areas, or an empty one for the criteria of a publication.
                </EmptyState>
              ) : (
                <FrameworkList rows={rows} shown={shown} />
              )}
              {shown !== '' && <Shown id={shown} onRemoved={() => show('')} />}
            </Stack>
          )
        }}
      </QueryState>
      <Group mt="lg">
        <Text size="sm">
          <Anchor component={Link} to={routes.statutes({ by: 'area' })} inherit>
            The inventory of statutes by area
          </Anchor>
        </Text>
      </Group>
      {beginning && (
        <FrameworkForm
          framework={null}
          onClose={() => setBeginning(false)}
          onSaved={({ record }) => show(record.id)}
        />
      )}
    </>
  )
}
