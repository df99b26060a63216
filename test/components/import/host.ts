/** A host that answers what Import asks, for the tests of its screen. */
import { beforeEach } from 'vitest'
import type { ImportRun, Job } from '#shared/contract/index.ts'
import { setWork } from '../../../renderer/features/import/work.ts'
import { answer } from '../support/host.ts'
import { jobOf, previewOf, row } from './answers.ts'

/** What the host has: the job that `job.get` answers with, and the past imports. */
export interface ImportHost {
  job: Job
  runs: ImportRun[]
}

/** Answers anew before each test: a job that is ready, with one changed text and one added. */
export function importHost(): ImportHost {
  const host: ImportHost = { job: jobOf(), runs: [] }
  beforeEach(() => {
    host.job = jobOf()
    host.runs = []
    setWork({ phase: 'idle' })
    answer('statute.list', () => ({ rows: [] }))
    answer('import.runs', () => ({ runs: host.runs }))
    answer('import.starter', () => ({ state: 'reviewed', ofStore: 'aa', ofProgram: 'aa', leftOut: 0 }))
    answer('import.begin', () => ({ jobId: 'job-1' }))
    answer('import.addFile', () => jobOf({ state: 'collecting' }))
    answer('import.read', () => jobOf({ state: 'running' }))
    answer('job.get', () => host.job)
    answer('job.cancel', () => jobOf({ state: 'cancelled' }))
    answer('import.preview', () => previewOf([row(), row({ sectionId: '53a-86', outcome: 'added' })]))
  })
  return host
}
