import type { Store } from '../store/store.ts'

interface Kept<V> {
  stamp: string
  readonly values: Map<string, V>
}

/**
 * Answers worked out from a store, kept until an import is applied or undone (`Store.imports.stamp`): the most recent
 * `most` of them. A store that is opened anew begins with none.
 */
export function stampedCache<V>(most: number): (store: Store, key: string, make: () => V) => V {
  const stores = new WeakMap<Store, Kept<V>>()
  return (store, key, make) => {
    const stamp = store.imports.stamp()
    let kept = stores.get(store)
    if (kept?.stamp !== stamp) {
      kept = { stamp, values: new Map() }
      stores.set(store, kept)
    }
    const { values } = kept
    const known = values.get(key)
    const value = known ?? make()
    // Written again, so that it stands last: the first of the map is the one that was not asked for longest.
    values.delete(key)
    values.set(key, value)
    if (values.size > most) values.delete(values.keys().next().value as string)
    return value
  }
}
