/** A job of the import taken through its steps at the host's side of the worker, with what other calls waited meanwhile. */
import type { Services } from '../../../electron/service/client.ts'
import type { ImportRun, Input, Output, ProcedureName } from '../../../shared/contract/index.ts'

export interface BenchFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How long a call of the screens waited, in milliseconds. */
export interface Waits {
  readonly p50: number
  readonly worst: number
  readonly calls: number
}

export interface JobFigures {
  readonly run: ImportRun
  /** Files read, everything compared with the store. */
  readonly readMs: number
  /** Backup made and checked, everything written in one transaction. */
  readonly applyMs: number
  readonly undoMs: number
  readonly waitedReading: Waits
  readonly waitedApplying: Waits
  readonly waitedUndoing: Waits
}

export const round = (value: number): number => Math.round(value * 10) / 10

async function ask<N extends ProcedureName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const reply = await services.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return reply.value as Output<N>
}

/** Calls a screen's procedure again and again while something goes on. */
async function waitsDuring(services: Services, isOver: () => Promise<boolean>): Promise<Waits> {
  const waits: number[] = []
  do {
    const begun = performance.now()
    await ask(services, 'recommendation.get', { id: '2017-16' })
    waits.push(performance.now() - begun)
  } while (!(await isOver()))
  waits.sort((a, b) => a - b)
  return {
    p50: round(waits[Math.floor(waits.length / 2)] ?? 0),
    worst: round(waits.at(-1) ?? 0),
    calls: waits.length,
  }
}

async function timed<T>(
  services: Services,
  work: () => Promise<T>,
): Promise<{ value: T; ms: number; waits: Waits }> {
  const begun = performance.now()
  let ms: number | undefined
  const pending = work().finally(() => {
    ms = performance.now() - begun
  })
  const waits = await waitsDuring(services, async () => ms !== undefined)
  return { value: await pending, ms: round(ms ?? 0), waits }
}

/** Brings files in, and takes them out again. @throws where the job fails */
export async function runJob(services: Services, files: readonly BenchFile[]): Promise<JobFigures> {
  const { jobId } = await ask(services, 'import.begin', { from: { kind: 'files' } })
  for (const { name, bytes } of files)
    await ask(services, 'import.addFile', { jobId, name, base64: Buffer.from(bytes).toString('base64') })
  const begun = performance.now()
  await ask(services, 'import.read', { jobId })
  const waitedReading = await waitsDuring(services, async () => {
    const { state, error } = await ask(services, 'job.get', { id: jobId })
    if (state !== 'running' && state !== 'ready') throw new Error(`The import is ${state}: ${error?.message}`)
    return state === 'ready'
  })
  const readMs = round(performance.now() - begun)
  const applied = await timed(services, () => ask(services, 'import.apply', { jobId }))
  const undone = await timed(services, () => ask(services, 'import.undo', { runId: applied.value.id }))
  return {
    run: applied.value,
    readMs,
    applyMs: applied.ms,
    undoMs: undone.ms,
    waitedReading,
    waitedApplying: applied.waits,
    waitedUndoing: undone.waits,
  }
}
