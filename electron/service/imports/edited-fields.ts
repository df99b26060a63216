import type { Store } from '../../store/store.ts'

/** How many changes of one record are looked at; no person edits one bill that often. */
const LOOKED_AT = 500

function objectOf(json: string | null): Record<string, unknown> {
  const value: unknown = json === null ? {} : JSON.parse(json)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** The fields of a bill or an act that a person edited, by the log of changes that were not undone. */
export function editedFields(store: Store, kind: 'bill' | 'act', id: string): Set<string> {
  const changes = store.changes
    .list(LOOKED_AT, Number.MAX_SAFE_INTEGER, id)
    .filter((change) => change.subjectKind === kind && change.undoneAt === null)
  return new Set(
    changes.flatMap(({ before, after }) => {
      const [was, is] = [objectOf(before), objectOf(after)]
      return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
        (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
      )
    }),
  )
}
