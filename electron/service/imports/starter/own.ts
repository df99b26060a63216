/** Which records of starter content are a person's or an import's own by now, and why. */
import { printDate } from '#shared/law/dates.ts'
import type { WrittenRows } from '../../../store/imports.ts'
import type { RowsRef } from '../../../store/row-access.ts'
import type { Store } from '../../../store/store.ts'
import { recordKey, recordOfRows, starterTables } from './records.ts'

/** Subjects of the log that are records of starter content; all that hangs on such a record counts as the record. */
const subjects = {
  recommendation: 'recommendation',
  obligation: 'obligation',
  seat: 'seat',
  'reporting round': 'reporting round',
  bill: 'bill',
  act: 'act',
} as const

const isSubject = (kind: string): kind is keyof typeof subjects => Object.hasOwn(subjects, kind)
const dayOf = (moment: string): string => printDate(moment.slice(0, 10))

export interface Ownership {
  /** Why a record is a person's own, in a sentence; undefined where nobody changed it. */
  byPerson(key: string): string | undefined
  /** What imports that stand wrote of a record since starter content was last brought in; empty where nothing. */
  byImport(key: string): readonly WrittenRows[]
}

function changedByPeople(store: Store): Map<string, string> {
  const why = new Map<string, string>()
  for (const { at, action, subjectKind, subjectId, rows } of store.changes.standing()) {
    const refs = JSON.parse(rows ?? '[]') as RowsRef[]
    const keys = refs.flatMap((ref) => recordOfRows(ref) ?? [])
    if (isSubject(subjectKind)) keys.push(recordKey(subjects[subjectKind], subjectId))
    for (const key of keys) why.set(key, `A person changed it (${action}, ${dayOf(at)}).`)
  }
  return why
}

function writtenByImports(store: Store): Map<string, Map<string, WrittenRows>> {
  const written = new Map<string, Map<string, WrittenRows>>()
  for (const rows of store.imports.writtenIn(starterTables)) {
    const key = recordOfRows(rows)
    if (key === undefined) continue
    const ofRecord = written.get(key) ?? new Map<string, WrittenRows>()
    const name = JSON.stringify([rows.table, rows.key])
    if (rows.kind === 'starter content') ofRecord.delete(name)
    else if (!ofRecord.has(name)) ofRecord.set(name, rows)
    written.set(key, ofRecord)
  }
  return written
}

/** Reads the log of changes and the journal of imports; what was undone counts for nothing. */
export function ownership(store: Store): Ownership {
  const people = changedByPeople(store)
  const imports = writtenByImports(store)
  return {
    byPerson: (key) => people.get(key),
    byImport: (key) => [...(imports.get(key)?.values() ?? [])],
  }
}

/** "An import brought it or added to it (Nov 22, 2026)." */
export function importWords(written: readonly WrittenRows[]): string {
  const days = [...new Set(written.map(({ appliedAt }) => dayOf(appliedAt)))]
  return `An import brought it or added to it (${days.join('; ')}).`
}
