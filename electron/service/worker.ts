/** The worker thread's entry: opens the store and answers the hosts' calls one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { openServices } from './dispatch.ts'
import { closeMessage, type WorkerOptions, type WorkerRequest } from './options.ts'

const port = parentPort
if (!port) throw new Error('This file runs as a worker thread; see client.ts.')

const services = openServices(workerData as WorkerOptions)

port.on('message', async (message: WorkerRequest | typeof closeMessage) => {
  if (message === closeMessage) {
    services.close()
    port.close()
    return
  }
  const reply = await services.dispatch(message.method, message.input)
  port.postMessage({ id: message.id, reply })
})
