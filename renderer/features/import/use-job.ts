import type { UseQueryResult } from '@tanstack/react-query'
import type { AppError, Job } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'

const isUnderWay = (job: Job | undefined): boolean => job?.state === 'running' || job?.state === 'applying'

/** How often a running job is asked how far it is, in milliseconds. */
const askEvery = 400

/**
 * The job under way, asked for again as long as it runs or is written.
 * @param id null while there is none
 * @param busy asked for again in any case: writing has just begun
 */
export function useJob(id: string | null, busy = false): UseQueryResult<Job, AppError> {
  return useProcedure(
    'job.get',
    { id: id ?? 'none' },
    { enabled: id !== null, again: (job) => (busy || isUnderWay(job) ? askEvery : false) },
  )
}
