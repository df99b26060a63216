/** The import under way: being read, ready to be looked at, or failed. */
import { Button, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ErrorShape, Job } from '#shared/contract/index.ts'
import { LoadingState } from '../../components/states.tsx'
import classes from './import.module.css'
import { ImportFault } from './import-fault.tsx'
import { Preview } from './preview.tsx'
import { Runs } from './runs.tsx'
import { leaveWork } from './start-work.ts'
import { useJob } from './use-job.ts'
import { Ways } from './ways.tsx'
import type { Work } from './work.ts'
import { AddingProgress, JobProgress } from './work-progress.tsx'

/** A job that came to nothing: why, and the ways to begin another. */
function CameToNothing({ title, error }: { title: string; error: ErrorShape }) {
  return (
    <>
      <ImportFault
        title={title}
        error={error}
        action={
          <Button size="xs" variant="default" onClick={() => void leaveWork()}>
            Dismiss
          </Button>
        }
      />
      <Ways />
      <Runs />
    </>
  )
}

function UnderWay({ children }: { children: ReactNode }) {
  return (
    <section className={classes.card} aria-labelledby="import-under-way">
      <Stack gap="md" align="stretch" maw={720}>
        <Title order={2} size="h4" id="import-under-way">
          Import under way
        </Title>
        {children}
        <div>
          <Button variant="default" onClick={() => void leaveWork()}>
            Cancel
          </Button>
        </div>
      </Stack>
    </section>
  )
}

export function AddingPanel({ work }: { work: Extract<Work, { phase: 'adding' }> }) {
  return (
    <UnderWay>
      <AddingProgress work={work} />
    </UnderWay>
  )
}

const lost: ErrorShape = {
  code: 'NOT_FOUND',
  message:
    'The import that was under way is gone: Charter Oak was closed or started anew meanwhile, and keeps nothing of an import that was not applied.',
}
const interrupted: ErrorShape = {
  code: 'CONFLICT',
  message: 'The import was interrupted before all its files were handed over.',
}
const cancelled: ErrorShape = { code: 'CONFLICT', message: 'The import was cancelled.' }
const unexplained: ErrorShape = { code: 'INTERNAL', message: 'The import failed without saying why.' }

export function JobPanel({ jobId }: { jobId: string }) {
  const query = useJob(jobId)
  if (query.error?.code === 'NOT_FOUND') return <CameToNothing title="Nothing under way" error={lost} />
  if (query.error) return <CameToNothing title="Not imported" error={query.error.toShape()} />
  if (query.data === undefined) return <LoadingState lines={3} />
  return <JobState job={query.data} />
}

function JobState({ job }: { job: Job }) {
  switch (job.state) {
    case 'running':
      return (
        <>
          <UnderWay>
            <JobProgress job={job} />
          </UnderWay>
          <Runs />
        </>
      )
    case 'ready':
    case 'applying':
      return <Preview key={job.id} jobId={job.id} />
    case 'failed':
      return <CameToNothing title="Not imported" error={job.error ?? unexplained} />
    case 'collecting':
      return <CameToNothing title="Not imported" error={interrupted} />
    case 'cancelled':
      return <CameToNothing title="Cancelled" error={cancelled} />
    case 'applied':
      return (
        <>
          <Ways />
          <Runs />
        </>
      )
  }
}
