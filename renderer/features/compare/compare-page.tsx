/** Two texts compared. */
import { Stack } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { readTextAddress } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { RedlineView } from '../../components/redline/redline-view.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'

export function ComparePage() {
  const [query] = useSearchParams()
  const oldRef = readTextAddress(query.get('old') ?? '')
  const newRef = readTextAddress(query.get('new') ?? '')
  return (
    <Stack>
      <PageHeader title="Compare" />
      {oldRef && newRef ? (
        <Pair oldRef={oldRef} newRef={newRef} />
      ) : (
        <EmptyState>Choose two texts to compare.</EmptyState>
      )}
    </Stack>
  )
}

type Ref = NonNullable<ReturnType<typeof readTextAddress>>

function Pair({ oldRef, newRef }: { oldRef: Ref; newRef: Ref }) {
  const before = useProcedure('compare.text', { ref: oldRef })
  const after = useProcedure('compare.text', { ref: newRef })
  return (
    <QueryState query={before}>
      {(old) => (
        <QueryState query={after}>
          {(neu) => (
            <RedlineView
              before={old.text}
              after={neu.text}
              beforeLabel={old.label}
              afterLabel={neu.label}
              warnings={[...old.warnings, ...neu.warnings]}
            />
          )}
        </QueryState>
      )}
    </QueryState>
  )
}
