import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { PairSource } from './pairs.ts'

/**
 * Peak memory of one comparison in megabytes: how far the resident memory rises above what it was once both texts were
 * there. Each is measured in a new process, because a process uses again what an earlier comparison gave back.
 * @param first measures the first version of the engine instead of this one
 * @throws where the process ends without a figure
 */
export async function peakMemory(source: PairSource, first = false): Promise<number> {
  const child = fork(new URL('./memory-process.ts', import.meta.url), [JSON.stringify({ source, first })])
  const ended = once(child, 'exit').then(() => null)
  const figure = await Promise.race([once(child, 'message').then(([megabytes]) => Number(megabytes)), ended])
  if (figure === null) throw new Error(`No figure of memory for ${JSON.stringify(source)}`)
  await ended
  return figure
}
