/** Small helpers between SQLite's rows and the model's records. */

type Present<T> = { [K in keyof T]: Exclude<T[K], null> }
/** A row without its empty columns, so that optional fields are absent rather than null. */
export type WithoutNulls<T> = Present<T>

/** Leaves out every column that is null. */
export function withoutNulls<T extends object>(row: T): WithoutNulls<T> {
  // Plain loops: more than a hundred thousand rows pass here when a large council's list is read.
  const from = row as Record<string, unknown>
  const present: Record<string, unknown> = {}
  for (const key in from) {
    const value = from[key]
    if (value !== null) present[key] = value
  }
  return present as WithoutNulls<T>
}

/** An optional value as SQLite wants it. */
export function orNull<T>(value: T | undefined): T | null {
  return value === undefined ? null : value
}

export function toJson(value: unknown): string {
  return JSON.stringify(value)
}

/** A JSON column as it was written; the schema's CHECK and the corpus's validation vouch for its shape. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T
}

/** Gathers rows under a key, in their order. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
