import { parentPort, workerData } from 'node:worker_threads'
import { LIBRARIES } from './libraries.ts'
import { type PairSource, pairFrom } from './pairs.ts'

/** One order to a library's thread: make this pair, or compare the pair at hand once. */
export type Order = { readonly make: PairSource } | 'compare'

/** Milliseconds of one comparison, and what it came to. */
export type Answer =
  | { readonly gaveUp: true }
  | {
      readonly gaveUp: false
      readonly ms: number
      readonly edits: number | null
      readonly runs: number | null
    }

const { library } = workerData as { library: string }
const { run } = LIBRARIES.find(({ name }) => name === library)!
let pair = { before: '', after: '' }

function answer(): Answer {
  const started = performance.now()
  const size = run(pair)
  const ms = performance.now() - started
  return size === undefined ? { gaveUp: true } : { gaveUp: false, ms, ...size() }
}

parentPort!.on('message', (order: Order) => {
  if (order === 'compare') parentPort!.postMessage(answer())
  else {
    pair = pairFrom(order.make)
    parentPort!.postMessage('made')
  }
})
