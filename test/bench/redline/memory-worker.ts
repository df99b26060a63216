import { parentPort, workerData } from 'node:worker_threads'
import { firstRedline } from '#shared/redline/first-version.ts'
import { redline } from '#shared/redline/index.ts'
import { collectGarbage } from './garbage.ts'
import { type PairSource, pairFrom } from './pairs.ts'

/** Makes one pair, says so, compares it when told to, and says so again: the parent watches the memory meanwhile. */
const { source, first } = workerData as { source: PairSource; first: boolean }
const { before, after } = pairFrom(source)
collectGarbage()
parentPort!.once('message', () => {
  const { changes } = (first ? firstRedline : redline)(before, after)
  parentPort!.postMessage({ changes: changes.length })
})
parentPort!.postMessage('ready')
