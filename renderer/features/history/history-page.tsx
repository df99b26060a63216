/** The log of every edit made in this program, newest first, each with what it changed and the way to undo it. */
import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { ChangeItem } from './change-item.tsx'
import classes from './history.module.css'

/** How many entries are read at first, by how many more each time, and at most (the contract's limit). */
const pageSize = 50
const most = 500

function History({ data, onMore }: { data: Output<'changes.list'>; onMore: (() => void) | undefined }) {
  if (data.changes.length === 0)
    return (
      <EmptyState>
        Nothing has been edited yet. Every status event, correction and position that you record is listed
        here and can be undone.
      </EmptyState>
    )
  return (
    <Stack align="flex-start" maw={980}>
      <ol className={classes.list}>
        {data.changes.map((change) => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ol>
      {data.more && onMore && (
        <Button variant="default" onClick={onMore}>
          Show older changes
        </Button>
      )}
    </Stack>
  )
}

export function HistoryPage() {
  const [limit, setLimit] = useState(pageSize)
  const query = useProcedure('changes.list', { limit }, { keepPrevious: true })
  return (
    <>
      <PageHeader
        title="Changes"
        facts="What was edited here, newest first. An undone change stays in the log."
      />
      <QueryState query={query}>
        {(data) => (
          <History
            data={data}
            onMore={limit < most ? () => setLimit(Math.min(most, limit * 3)) : undefined}
          />
        )}
      </QueryState>
    </>
  )
}
