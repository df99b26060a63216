import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Clears what came before, so that its garbage is not collected in the time, or the memory, of what is measured next. */
export function collectGarbage(): void {
  collect()
}
