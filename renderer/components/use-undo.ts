import { useCommand } from '../app/procedures.ts'
import { showEdited } from './edited-toast.tsx'

/**
 * What to call after an edit: says what was done and offers to undo it for ten seconds.
 * @returns a function of the message ("Status event added.") and the id of the log entry
 */
export function useUndoToast(): (message: string, changeId: number) => void {
  const undo = useCommand('changes.undo')
  return (message, changeId) => showEdited(message, () => undo.mutateAsync({ id: changeId }))
}
