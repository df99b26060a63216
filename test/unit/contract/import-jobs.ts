/** Import jobs through a host, for the rows that need one, or need what one has brought in. */
import type { TestFile } from '../imports/bring.ts'
import { sentFile } from '../sent-file.ts'
import { asked, type Call } from './rows.ts'

/** Waits until a job no longer runs; gives the state it came to. */
export async function settled(call: Call, id: string): Promise<string> {
  for (;;) {
    const { state } = await asked(call, 'job.get', { id })
    if (state !== 'running') return state
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Begins a job, once the one before it has come to rest; gives its id. */
export async function begun(call: Call, kind: 'files' | 'starter content' = 'files'): Promise<string> {
  for (;;) {
    const reply = await call('import.begin', { from: { kind } })
    if (reply.ok) return (reply.value as { jobId: string }).jobId
    await settled(call, reply.error.where ?? '')
  }
}

/** The program's starter content held against the store, to its preview. */
export async function starterReady(call: Call): Promise<string> {
  const jobId = await begun(call, 'starter content')
  await asked(call, 'import.read', { jobId })
  if ((await settled(call, jobId)) !== 'ready') throw new Error('The starter content could not be read.')
  return jobId
}

/** Reads files in one job and applies all of it. */
export async function broughtIn(call: Call, files: readonly TestFile[]): Promise<void> {
  const jobId = await begun(call)
  for (const { name, content } of files)
    await asked(call, 'import.addFile', { jobId, ...sentFile(name, content) })
  await asked(call, 'import.read', { jobId })
  await settled(call, jobId)
  await asked(call, 'import.apply', { jobId })
}
