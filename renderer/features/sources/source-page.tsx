/** A document and what was taken from it. */
import { Stack, Text } from '@mantine/core'
import { useParams } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function SourcePage() {
  const { id = '' } = useParams()
  const source = useProcedure('source.get', { id })
  return (
    <QueryState query={source}>
      {({ record }) => (
        <Stack>
          <PageHeader title={record.title} crumbs={[{ label: 'Sources', to: routes.sources() }]} />
          <Text>{record.reliabilityReason}</Text>
        </Stack>
      )}
    </QueryState>
  )
}
