import type { Store } from '../store/store.ts'

interface Kept<V> {
  stamp: string
  readonly values: Map<string, V>
}

/**
 * Answers worked out from a store, kept until an import is applied or undone (`Store.imports.stamp`): the most recent
 * `most` of them. A store that is opened anew begins with none.
 */
export function stampedCache<V>(most: number): StampedCache<V> {
  const stores = new WeakMap<Store, Kept<V>>()
  const keptOf = (store: Store): Kept<V> => {
    const stamp = store.imports.stamp()
    let kept = stores.get(store)
    if (kept?.stamp !== stamp) {
      kept = { stamp, values: new Map() }
      stores.set(store, kept)
    }
    return kept
  }
  const cache = (store: Store, key: string, make: () => V): V => {
    const { values } = keptOf(store)
    const known = values.get(key)
    const value = known ?? make()
    // Written again, so that it stands last: the first of the map is the one that was not asked for longest.
    values.delete(key)
    values.set(key, value)
    if (values.size > most) values.delete(values.keys().next().value as string)
    return value
  }
  function* inSteps(store: Store, key: string, make: () => Steps<V>): Steps<V> {
    const kept = keptOf(store)
    if (kept.values.has(key)) return cache(store, key, () => drained(make()))
    const value = yield* make()
    return keptOf(store) === kept ? cache(store, key, () => value) : value
  }
  return Object.assign(cache, { inSteps })
}

/** Work that may be left between its steps, so that other calls get their turn. */
export type Steps<V> = Generator<void, V, void>

/** The work done at once. */
export function drained<V>(steps: Steps<V>): V {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export interface StampedCache<V> {
  (store: Store, key: string, make: () => V): V
  /** The same in steps; where an import is applied meanwhile, the answer is given and not kept. */
  readonly inSteps: (store: Store, key: string, make: () => Steps<V>) => Steps<V>
}
