import { Slices } from './imports/slices.ts'
import type { Steps } from './stamped-cache.ts'

/** Does work step by step and lets other calls have their turn in between. */
export async function inTurns<V>(steps: Steps<V>): Promise<V> {
  const slices = new Slices(new AbortController().signal)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await slices.rest()
  }
}
