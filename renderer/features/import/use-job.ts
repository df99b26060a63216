import type { UseQueryResult } from '@tanstack/react-query'
import type { AppError, Job } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'

/** How often a running job is asked how far it is, in milliseconds. */
const askEvery = 400

/** The job under way, asked for again as long as it runs. @param id null while there is none */
export function useJob(id: string | null): UseQueryResult<Job, AppError> {
  return useProcedure(
    'job.get',
    { id: id ?? 'none' },
    { enabled: id !== null, again: (job) => (job?.state === 'running' ? askEvery : false) },
  )
}
