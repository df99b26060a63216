/** A record's page while its record is not there: a heading in every state, so that the page always says what it is. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/contract/index.ts'
import { PageHeader } from './page-header.tsx'
import { ErrorState, LoadingState } from './states.tsx'

export interface RecordStateProps<T> {
  query: UseQueryResult<T, AppError>
  /** What the address names, "Section 53a-192a": the heading where there is nothing else to head. */
  name: string
  crumbs: readonly { label: string; to: string }[]
  children: (data: T) => ReactNode
}

export function RecordState<T>({ query, name, crumbs, children }: RecordStateProps<T>) {
  const missing = query.error?.code === 'NOT_FOUND'
  // A record that is gone (an import was undone) must not be shown from what was read before.
  if (query.data !== undefined && !missing) return children(query.data)
  if (!query.error) return <LoadingState />
  return (
    <>
      <PageHeader
        title={missing ? `${name} is not on record` : `${name} could not be read`}
        crumbs={crumbs}
      />
      <ErrorState error={query.error} retry={missing ? undefined : () => void query.refetch()} />
    </>
  )
}
