import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

const EVERY_MS = 2

/** Watches this process's memory from outside the thread that compares, and tells the parent how far it rose, in MB. */
const worker = new Worker(new URL('./memory-worker.ts', import.meta.url), {
  workerData: JSON.parse(process.argv[2]!),
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
process.send!((peak - start) / 1e6, () => process.disconnect())
