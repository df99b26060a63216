import { List } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function OverviewPage() {
  const query = useProcedure('overview.get', {})
  return (
    <>
      <PageHeader title="Overview" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.counts.map((count) => (
              <List.Item key={`${count.status} ${count.standing}`}>
                {count.status}, {count.standing}: {count.count}
              </List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
