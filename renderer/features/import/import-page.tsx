/** Import: files dropped or the law updated from the site, a preview before anything is written, and past imports. */
import { Button, Stack } from '@mantine/core'
import type { AppError } from '#shared/contract/index.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EditionForm } from './edition-form.tsx'
import { ImportFault } from './import-fault.tsx'
import { AddingPanel, JobPanel } from './job-panel.tsx'
import { Runs } from './runs.tsx'
import { Ways } from './ways.tsx'
import { setWork, useWork, type Work } from './work.ts'

export function ImportPage() {
  const work = useWork()
  return (
    <>
      <PageHeader
        title="Import"
        facts="Brings in the General Statutes, bills, acts and bill data sets as they are published. You see what would change before anything is written."
      />
      <Stack gap="xl">
        <Present work={work} />
      </Stack>
    </>
  )
}

function Present({ work }: { work: Work }) {
  switch (work.phase) {
    case 'adding':
      return (
        <>
          <AddingPanel work={work} />
          <Runs />
        </>
      )
    case 'edition':
      return <EditionForm jobId={work.jobId} message={work.message} />
    case 'job':
      return <JobPanel jobId={work.jobId} />
    case 'idle':
      return (
        <>
          {work.refused && <Refused error={work.refused} />}
          <Ways />
          <Runs />
        </>
      )
  }
}

/** One import at a time: where another stands in the way (in another window), the way to it. */
function Refused({ error }: { error: AppError }) {
  const other = error.code === 'CONFLICT' ? error.where : undefined
  if (other === undefined) return <ImportFault title="Not imported" error={error.toShape()} />
  return (
    <ImportFault
      title="Not imported"
      error={{ code: error.code, message: error.message }}
      action={
        <Button size="xs" variant="default" onClick={() => setWork({ phase: 'job', jobId: other })}>
          Show that import
        </Button>
      }
    />
  )
}
