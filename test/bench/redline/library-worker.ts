import { parentPort, workerData } from 'node:worker_threads'
import { LIBRARIES } from './libraries.ts'
import { type PairSource, pairFrom } from './pairs.ts'

/** One order to a library's thread: make this pair, or run the comparison of the pair at hand so many times. */
export type Order = { readonly make: PairSource } | { readonly rounds: number }

/** The fastest of the rounds in milliseconds, and what the comparison came to. */
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

function answer(rounds: number): Answer {
  let ms = Number.POSITIVE_INFINITY
  let size: ReturnType<typeof run>
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    size = run(pair)
    ms = Math.min(ms, performance.now() - started)
  }
  return size === undefined ? { gaveUp: true } : { gaveUp: false, ms, ...size() }
}

parentPort!.on('message', (order: Order) => {
  if ('rounds' in order) parentPort!.postMessage(answer(order.rounds))
  else {
    pair = pairFrom(order.make)
    parentPort!.postMessage('made')
  }
})
