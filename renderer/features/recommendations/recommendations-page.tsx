import { List } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function RecommendationsPage() {
  const query = useProcedure('recommendation.list', {})
  return (
    <>
      <PageHeader title="Recommendations" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.rows.map((row) => (
              <List.Item key={row.id}>{row.shortTitle}</List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
