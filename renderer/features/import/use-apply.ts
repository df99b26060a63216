/** Applies what a preview shows, says so with an Undo, and goes to the run. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { type AppError, type ImportRun, routes } from '#shared/contract/index.ts'
import { callProcedure, useCommand } from '../../app/procedures.ts'
import { showEdited } from '../../components/edited-toast.tsx'
import { runWords } from './run-words.ts'
import { setWork } from './work.ts'

export function useApply(jobId: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const undo = useCommand('import.undo')
  return useMutation<ImportRun, AppError, () => Promise<string[] | undefined>>({
    mutationFn: async (chosen) => {
      const records = await chosen()
      return callProcedure('import.apply', records ? { jobId, records } : { jobId })
    },
    // Not useCommand: the preview must be gone before everything on the screen is read again, or it would fail.
    onSuccess: async (run) => {
      setWork({ phase: 'idle' })
      showEdited(`Imported: ${runWords(run.counts, run.kind)}.`, () => undo.mutateAsync({ runId: run.id }))
      await navigate(routes.import({ run: run.id }))
      await client.invalidateQueries()
    },
  })
}
