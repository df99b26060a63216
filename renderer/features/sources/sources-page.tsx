/** The documents that the program's facts come from. */
import { Anchor, List, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function SourcesPage() {
  const list = useProcedure('source.list', {})
  return (
    <Stack>
      <PageHeader title="Sources" />
      <QueryState query={list}>
        {({ rows }) => (
          <List listStyleType="none">
            {rows.map((row) => (
              <List.Item key={row.id}>
                <Anchor component={Link} to={routes.source(row.id)}>
                  {row.title}
                </Anchor>
              </List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </Stack>
  )
}
