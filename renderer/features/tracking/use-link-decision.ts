import { notifications } from '@mantine/notifications'
import type { Input } from '#shared/contract/index.ts'
import type { LinkKind } from '#shared/model/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { useUndoToast } from '../../components/use-undo.ts'

const sayRefused = (error: { readonly message: string }) =>
  notifications.show({ color: 'red', title: 'Not saved', message: error.message })

/** Confirming and rejecting links between years, and taking them out; each with its toast to undo. */
export function useLinkDecision() {
  const decide = useCommand('lineage.decide')
  const remove = useCommand('lineage.remove')
  const showDone = useUndoToast()
  const send = (input: Input<'lineage.decide'>, said: string) =>
    decide.mutate(input, { onSuccess: ({ changeId }) => showDone(said, changeId), onError: sayRefused })
  return {
    isPending: decide.isPending || remove.isPending,
    confirm: (earlierId: string, laterId: string, kind: LinkKind) =>
      send({ earlierId, laterId, kind, state: 'confirmed' }, `Link confirmed: ${kind}.`),
    reject: (earlierId: string, laterId: string, kind: LinkKind) =>
      send({ earlierId, laterId, kind, state: 'rejected' }, 'Link rejected: it is not proposed again.'),
    remove: (id: string) =>
      remove.mutate(
        { id },
        { onSuccess: ({ changeId }) => showDone('Link taken out.', changeId), onError: sayRefused },
      ),
  }
}
