import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/**
 * Clears what making the texts left behind, so that the rise of the memory is the comparison's own. Not for use before a
 * timed run: it gives the heap back to the system, and what runs next would be timed with getting it again.
 */
export function collectGarbage(): void {
  collect()
}
