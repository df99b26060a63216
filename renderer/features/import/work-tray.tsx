/** An import that goes on while the person is on another page: how far it is, and the way to it. */
import { Button, Group, Text } from '@mantine/core'
import { Link, useLocation } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import classes from './import.module.css'
import { leaveWork } from './start-work.ts'
import { useJob } from './use-job.ts'
import { useWork, type Work } from './work.ts'
import { AddingProgress, JobProgress } from './work-progress.tsx'

export function WorkTray() {
  const work = useWork()
  const { pathname } = useLocation()
  if (work.phase === 'idle' || pathname === routes.import()) return null
  return (
    <section className={`${classes.tray} no-print`} aria-label="Import under way">
      <Group justify="space-between" gap="sm">
        <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Standing work={work} />
        </div>
        <Group gap="xs">
          <Button component={Link} to={routes.import()} size="xs" variant="default">
            Show the import
          </Button>
          <Button size="xs" variant="default" onClick={() => void leaveWork()}>
            Cancel the import
          </Button>
        </Group>
      </Group>
    </section>
  )
}

function Standing({ work }: { work: Exclude<Work, { phase: 'idle' }> }) {
  const job = useJob(work.phase === 'job' ? work.jobId : null)
  if (work.phase === 'adding') return <AddingProgress work={work} />
  if (work.phase === 'edition') return <Text size="sm">The import asks which edition its pages are of.</Text>
  if (job.data?.state === 'running' || job.data?.state === 'applying') return <JobProgress job={job.data} />
  if (job.data?.state === 'ready')
    return (
      <Text size="sm">The import is read. Nothing is written until you have seen what would change.</Text>
    )
  if (job.data?.state === 'failed' || job.error)
    return <Text size="sm">The import failed. Nothing was changed.</Text>
  return <Text size="sm">An import is under way.</Text>
}
