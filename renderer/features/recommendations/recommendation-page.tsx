import { Blockquote } from '@mantine/core'
import { useParams } from 'react-router'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function RecommendationPage() {
  const { id = '' } = useParams()
  const query = useProcedure('recommendation.get', { id })
  return (
    <QueryState query={query}>
      {(data) => (
        <>
          <PageHeader title={data.shortTitle} />
          <Blockquote>{data.record.text}</Blockquote>
        </>
      )}
    </QueryState>
  )
}
