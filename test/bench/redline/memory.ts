import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { PairSource } from './pairs.ts'

const EVERY_MS = 2

/**
 * Peak memory of one comparison in megabytes: how far the process's resident memory rises above what it was once both
 * texts were there, watched from outside the thread that compares.
 * @param first measures the first version of the engine instead of this one
 */
export async function peakMemory(source: PairSource, first = false): Promise<number> {
  const worker = new Worker(new URL('./memory-worker.ts', import.meta.url), {
    workerData: { source, first },
  })
  const next = () =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  await next()
  await setTimeout(50)
  const start = process.memoryUsage.rss()
  let peak = start
  let running = true
  const done = next().finally(() => {
    running = false
  })
  worker.postMessage('go')
  while (running) {
    peak = Math.max(peak, process.memoryUsage.rss())
    await setTimeout(EVERY_MS)
  }
  await done
  await worker.terminate()
  return (peak - start) / 1e6
}
