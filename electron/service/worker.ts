/** The worker thread's entry: opens the store and answers the hosts' calls. */
import { parentPort, workerData } from 'node:worker_threads'
import { openServices } from './dispatch.ts'
import { closeMessage, readyMessage, type WorkerOptions, type WorkerRequest } from './options.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker thread; see client.ts.')

const services = openServices(workerData as WorkerOptions)
services.readAhead()
port.postMessage(readyMessage)

/** Calls under way: some answer in slices, and are answered before the store is closed. */
const underWay = new Set<Promise<void>>()

async function answer({ id, method, input }: WorkerRequest): Promise<void> {
  const reply = await services.dispatch(method, input)
  port?.postMessage({ id, reply })
}

port.on('message', async (message: WorkerRequest | typeof closeMessage) => {
  if (message === closeMessage) {
    void services.stopJobs()
    await Promise.all(underWay)
    // A call that was answered meanwhile may have begun work beside it.
    await services.stopJobs()
    services.close()
    port.close()
    return
  }
  const call = answer(message)
  underWay.add(call)
  await call
  underWay.delete(call)
})
