import { List } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function FiguresPage() {
  const query = useProcedure('figure.list', {})
  return (
    <>
      <PageHeader title="Figures" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.rows.map((row) => (
              <List.Item key={row.id}>{row.label}</List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
