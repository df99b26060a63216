/** What a form does with what was filled in: it runs one command, and closes once that is done. */
import { useRef } from 'react'
import type { AppError, Input, Output, ProcedureName } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { useUndoToast } from '../use-undo.ts'

/** Commands whose answer names their entry in the log of changes. */
type LoggedCommand = {
  [N in ProcedureName]: Output<N> extends { changeId: number } ? N : never
}[ProcedureName]

export interface FormCommand<N extends LoggedCommand> {
  /**
   * Runs the command, unless it is running: pressed twice, it is done once. Refused, the form stays as it was filled in.
   * @param said what the toast says, beside its Undo, once the form has closed: "The seat was added."
   * @param then called last, with the command's answer
   */
  readonly send: (
    input: Input<N>,
    said: string | ((answer: Output<N>) => string),
    then?: (answer: Output<N>) => void,
  ) => void
  /** For the form's dialog. */
  readonly dialog: { readonly onClose: () => void; readonly busy: boolean; readonly error: AppError | null }
}

/** @param onClose closes the form */
export function useFormCommand<N extends LoggedCommand>(name: N, onClose: () => void): FormCommand<N> {
  const command = useCommand(name)
  const showDone = useUndoToast()
  // The button is drawn as busy too late for a second press in the same moment.
  const running = useRef(false)
  return {
    send(input, said, then) {
      if (running.current) return
      running.current = true
      command.mutate(input, {
        onSettled() {
          running.current = false
        },
        onSuccess(answer) {
          onClose()
          // The compiler does not see through the generic name that each of these answers has it.
          const { changeId } = answer as { changeId: number }
          showDone(typeof said === 'function' ? said(answer) : said, changeId)
          then?.(answer)
        },
      })
    },
    dialog: { onClose, busy: command.isPending, error: command.error },
  }
}
