/** Leaving starter content as it is in the store, so that nobody is asked again: what was reviewed counts as settled. */
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AppError, Output } from '#shared/contract/index.ts'
import { callProcedure, useCommand, useProcedure } from '../../app/procedures.ts'
import { showEdited } from '../../components/edited-toast.tsx'
import { EmptyState } from '../../components/states.tsx'
import { leaveWork } from './start-work.ts'
import { setWork } from './work.ts'

function useLeave(jobId: string) {
  const client = useQueryClient()
  const undo = useCommand('changes.undo')
  return useMutation<Output<'import.leaveStarter'>, AppError>({
    mutationFn: () => callProcedure('import.leaveStarter', { jobId }),
    // Not useCommand: the preview must be gone before everything on the screen is read again, or it would fail.
    onSuccess: async ({ changeId }) => {
      setWork({ phase: 'idle' })
      showEdited('The starter content was left as it is in this store.', () =>
        undo.mutateAsync({ id: changeId }),
      )
      await client.invalidateQueries()
    },
    onError: ({ message }) => void notifications.show({ color: 'red', title: 'Not noted', message }),
  })
}

/** Shown while nobody has settled this starter content yet; afterwards a preview is simply closed. */
export function LeaveStarter({ jobId }: { jobId: string }) {
  const leave = useLeave(jobId)
  const { data } = useProcedure('import.starter', {})
  if (data?.state !== 'other') return null
  return (
    <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
      Leave all as it is
    </Button>
  )
}

/** A preview in which nothing would be written. */
export function NothingInStarter({ jobId }: { jobId: string }) {
  const leave = useLeave(jobId)
  const { data } = useProcedure('import.starter', {})
  const isAsked = data?.state === 'other'
  return (
    <EmptyState
      action={
        <Button
          variant="default"
          loading={leave.isPending}
          onClick={() => (isAsked ? leave.mutate() : void leaveWork())}
        >
          {isAsked ? 'Note as reviewed' : 'Close'}
        </Button>
      }
    >
      Nothing of the starter content would be written: this store says the same, or keeps its own. What it
      keeps is listed below with the reason.
    </EmptyState>
  )
}
