/** Lets the pages through when the data can be used; otherwise says what is wrong and offers the way out. */
import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { LoadingState, QueryState } from '../../components/states.tsx'
import { BlockedPage } from './blocked-page.tsx'

/** How often the state is asked for while the program is starting, in milliseconds. */
const startingInterval = 400

export function StoreGate({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const query = useProcedure('app.state', {})
  const state = query.data?.state
  const previous = useRef(state)
  const { refetch } = query
  useEffect(() => {
    if (state !== 'starting') return
    const timer = setInterval(() => void refetch(), startingInterval)
    return () => clearInterval(timer)
  }, [state, refetch])
  useEffect(() => {
    // Answers that failed while the data was closed are asked for again once it is open.
    if (state === 'ready' && previous.current !== undefined && previous.current !== 'ready')
      void client.invalidateQueries()
    previous.current = state
  }, [state, client])
  return (
    <QueryState query={query}>
      {(data) => {
        if (data.state === 'ready') return children
        if (data.state === 'blocked') return <BlockedPage blocked={data} />
        return (
          <>
            <PageHeader title="Opening your data" />
            <Text aria-live="polite">{data.message}</Text>
            <LoadingState />
          </>
        )
      }}
    </QueryState>
  )
}
