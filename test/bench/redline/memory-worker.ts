import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { firstRedline } from '#shared/redline/first-version.ts'
import { redline } from '#shared/redline/index.ts'
import { type PairSource, pairFrom } from './pairs.ts'

/** Clears what making the texts left behind, so that the rise of the memory is the comparison's own. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** Makes one pair, says so, compares it when told to, and says so again: the parent watches the memory meanwhile. */
const { source, first } = workerData as { source: PairSource; first: boolean }
const { before, after } = pairFrom(source)
collectGarbage()
parentPort!.once('message', () => {
  const { changes } = (first ? firstRedline : redline)(before, after)
  parentPort!.postMessage({ changes: changes.length })
})
parentPort!.postMessage('ready')
