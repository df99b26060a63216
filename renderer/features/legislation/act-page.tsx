import { Stack, Text } from '@mantine/core'
import { useParams } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function ActPage() {
  const { id = '' } = useParams()
  const query = useProcedure('act.get', { id })
  return (
    <QueryState query={query}>
      {({ record }) => (
        <Stack>
          <PageHeader
            title={record.number}
            crumbs={[{ label: 'Acts and bills', to: routes.legislation() }]}
            facts={record.title}
          />
          {record.note && <Text>{record.note}</Text>}
        </Stack>
      )}
    </QueryState>
  )
}
