import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long work may go on before other calls get their turn, in milliseconds. */
const turnMs = 15

/** @returns to be awaited after each small piece of long work: other calls are answered meanwhile */
export function turns(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < turnMs) return
    await nextTurn()
    begun = performance.now()
  }
}
