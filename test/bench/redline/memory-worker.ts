import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { redline } from '#shared/redline/index.ts'
import { makePair, type Scenario } from './amendments.ts'

/** Clears what making the texts left behind, so that the rise of the memory is the comparison's own. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** Makes one pair, says so, compares it when told to, and says so again: the parent watches the memory meanwhile. */
const { words, scenario } = workerData as { words: number; scenario: Scenario }
const { before, after } = makePair(words, scenario)
collectGarbage()
parentPort!.once('message', () => {
  const { changes } = redline(before, after)
  parentPort!.postMessage({ changes: changes.length })
})
parentPort!.postMessage('ready')
