/** A section of the General Statutes. */
import { Stack } from '@mantine/core'
import { useParams, useSearchParams } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { LawText } from '../../components/law-text/law-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'

export function SectionPage() {
  const { id = '' } = useParams()
  const [query] = useSearchParams()
  const section = useProcedure('statute.get', { id })
  return (
    <QueryState query={section}>
      {(view) => {
        const version = view.versions.find((each) => each.id === query.get('version')) ?? view.versions.at(-1)
        return (
          <Stack>
            <PageHeader
              title={`${view.citation}. ${view.record.catchline}`}
              crumbs={[{ label: 'Statutes', to: routes.statutes() }]}
            />
            {version ? (
              <LawText
                text={version.text}
                sectionId={id}
                version={version}
                provision={query.get('provision') ?? undefined}
              />
            ) : (
              <EmptyState>The text of this section is not in the store yet.</EmptyState>
            )}
          </Stack>
        )
      }}
    </QueryState>
  )
}
