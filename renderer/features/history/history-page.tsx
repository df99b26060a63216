import { List } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function HistoryPage() {
  const query = useProcedure('changes.list', {})
  return (
    <>
      <PageHeader title="Changes" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.changes.map((entry) => (
              <List.Item key={entry.id}>{entry.action}</List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
