/** Work on a store that nobody waits for. It is stopped and over before its store is closed: nothing reads a closed store. */
import type { Store } from '../store/store.ts'
import { turns } from './turns.ts'

/** Thrown at a rest of work that was told to stop. */
class Stopped extends Error {}

interface Work {
  readonly stop: AbortController
  readonly over: Promise<void>
}

const works = new WeakMap<Store, Set<Work>>()

/**
 * Begins work beside the calls. What it throws is nobody's: who needs its outcome asks for it again.
 * @param work awaits `rest` after each small piece, at which it ends where the store is about to be closed
 */
export function beside(store: Store, work: (rest: () => Promise<void>) => Promise<unknown>): void {
  const stop = new AbortController()
  const turn = turns()
  const rest = async () => {
    await turn()
    if (stop.signal.aborted) throw new Stopped()
  }
  const running = works.get(store) ?? new Set<Work>()
  works.set(store, running)
  const over = work(rest).then(
    () => undefined,
    () => undefined,
  )
  const own = { stop, over }
  running.add(own)
  void over.then(() => running.delete(own))
}

/** Has all such work end at its next rest. @returns when it has */
export async function stopBeside(store: Store): Promise<void> {
  const running = [...(works.get(store) ?? [])]
  for (const { stop } of running) stop.abort()
  await Promise.all(running.map(({ over }) => over))
}
