import { List } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function CouncilPage() {
  const query = useProcedure('council.get', {})
  return (
    <>
      <PageHeader title="Council" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.seats.map((seat) => (
              <List.Item key={seat.id}>{seat.label}</List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
