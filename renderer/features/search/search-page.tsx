import { List } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function SearchPage() {
  const [params] = useSearchParams()
  const query = useProcedure('search.query', { text: params.get('q') ?? '' })
  return (
    <>
      <PageHeader title="Search" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.hits.map((hit) => (
              <List.Item key={hit.route}>{hit.title}</List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
