/** The inventory of statutes. */
import { Anchor, List, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function StatutesPage() {
  const list = useProcedure('statute.list', {})
  return (
    <Stack>
      <PageHeader title="Statutes" />
      <QueryState query={list}>
        {({ rows }) => (
          <List listStyleType="none">
            {rows.map((row) => (
              <List.Item key={row.id}>
                <Anchor component={Link} to={routes.section(row.id)}>{`§\u00a0${row.id}`}</Anchor>{' '}
                {row.catchline}
              </List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </Stack>
  )
}
