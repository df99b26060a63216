/** An import under way, in words: for the import page and for the tray that the other pages show. */
import type { Job } from '#shared/contract/index.ts'
import { formatBytes } from '../../components/sizes.ts'
import { ProgressLine } from './progress-line.tsx'
import type { Work } from './work.ts'

export function AddingProgress({ work }: { work: Extract<Work, { phase: 'adding' }> }) {
  const what = work.total === 0 ? 'Starting' : `Taking in ${work.name}`
  return (
    <ProgressLine
      id={`${work.jobId} adding`}
      what={what}
      done={work.done}
      total={work.total}
      amount={work.total === 0 ? null : `${formatBytes(work.done)} of ${formatBytes(work.total)}`}
    />
  )
}

export function JobProgress({ job }: { job: Job }) {
  const { done, total, what } = job.progress
  const number = (count: number) => count.toLocaleString('en-US')
  return (
    <ProgressLine
      id={job.id}
      what={what}
      done={done}
      total={total}
      amount={total === 0 ? null : `${number(done)} of ${number(total)}`}
    />
  )
}
