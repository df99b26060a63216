/** Acts and bills: the list. */
import { Anchor, List, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function LegislationPage() {
  const list = useProcedure('legislation.list', {})
  return (
    <Stack>
      <PageHeader title="Acts and bills" />
      <QueryState query={list}>
        {({ rows }) => (
          <List listStyleType="none">
            {rows.map((row) => (
              <List.Item key={row.id}>
                <Anchor component={Link} to={row.kind === 'act' ? routes.act(row.id) : routes.bill(row.id)}>
                  {row.number}
                </Anchor>{' '}
                {row.session} {row.title}
              </List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </Stack>
  )
}
