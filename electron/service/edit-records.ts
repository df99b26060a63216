/** An edit of any of the council's records: one transaction, one entry in the log, undone row by row. */
import { AppError } from '#shared/contract/errors.ts'
import type { LoggedChange } from '../store/changes.ts'
import type { RowsRef } from '../store/row-access.ts'
import { obligationDocument, seatDocument } from '../store/search-documents.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { forgetHandSource } from './hand-source.ts'
import { indexAgain } from './parts.ts'

export interface RecordsEdit {
  /** "recommendation", "obligation", "reporting round": what the log opens (see `subjectRoute`). */
  readonly subjectKind: string
  readonly subjectId: string
  readonly subjectLabel: string
  /** For the log: "Recorded a rating". */
  readonly action: string
  /**
   * All rows that `write` may touch; what is not named here is not put back by an undo. The source "Entered by hand" is
   * not named: it goes by itself when nothing rests on it.
   */
  readonly rows: readonly RowsRef[]
  readonly write: (store: Store) => void
}

/** Rows as the log shows them: by table, each as an object. */
function snapshot(store: Store, refs: readonly RowsRef[]): string {
  const tables: Record<string, unknown[]> = {}
  for (const ref of refs) {
    const rows = store.editedRows.read(ref).map((row) => JSON.parse(row) as unknown)
    if (rows.length > 0) tables[ref.table] = [...(tables[ref.table] ?? []), ...rows]
  }
  return JSON.stringify(tables)
}

/** Writes the search documents of every recommendation, duty and seat concerned anew: what is found is what stands. */
function indexSubjects(
  store: Store,
  { subjectKind, subjectId }: Pick<RecordsEdit, 'subjectKind' | 'subjectId'>,
  refs: readonly RowsRef[],
): void {
  const written = refs.flatMap(({ table, key }) => (table === 'recommendation' ? (key[0] ?? []) : []))
  for (const id of new Set([...(subjectKind === 'recommendation' ? [subjectId] : []), ...written])) {
    if (store.recommendations.get(id)) indexAgain(store, id)
    else store.search.remove('recommendation', id)
  }
  if (subjectKind === 'obligation') {
    const duty = store.council.obligations().find(({ id }) => id === subjectId)
    if (duty) store.search.put(obligationDocument(duty))
    else store.search.remove('obligation', subjectId)
  }
  if (subjectKind === 'seat') {
    const seat = store.council.seats().find(({ id }) => id === subjectId)
    if (seat) store.search.put(seatDocument(seat))
    else store.search.remove('council', `seat/${subjectId}`)
  }
}

/**
 * Makes the edit, or none of it.
 * @returns the id of its log entry
 * @throws AppError INVALID_INPUT where nothing would change, and whatever `write` throws
 */
export function editRecords(context: ServiceContext, edit: RecordsEdit): number {
  const store = context.store()
  const { subjectKind, subjectId, subjectLabel, action, rows } = edit
  return store.transaction(() => {
    const before = snapshot(store, rows)
    edit.write(store)
    const after = snapshot(store, rows)
    if (before === after)
      throw new AppError('INVALID_INPUT', 'Nothing would change: the record already says this.', {
        where: 'input',
      })
    indexSubjects(store, edit, rows)
    return store.changes.add({
      at: context.now().toISOString(),
      action,
      subjectKind,
      subjectId,
      subjectLabel,
      partKind: 'rows',
      partId: rows
        .map(({ table, key }) => `${table} ${key.join('/')}`)
        .join(', ')
        .slice(0, 500),
      before,
      after,
      rows: JSON.stringify(rows),
    })
  })
}

/**
 * Puts the rows of a logged change back as they were. To be run inside a transaction.
 * @throws AppError CONFLICT when they are no longer as the change left them, or when a later record rests on them
 */
export function putBackRecords(store: Store, change: LoggedChange): void {
  const refs = JSON.parse(change.rows ?? '[]') as RowsRef[]
  const conflict = (message: string) =>
    new AppError('CONFLICT', `${message} Nothing was changed.`, { where: `change ${change.id}` })
  if (snapshot(store, refs) !== change.after)
    throw conflict('What this change made has been changed since, so it cannot be undone.')
  const before = JSON.parse(change.before ?? '{}') as Record<string, Record<string, unknown>[]>
  store.editedRows.deferReferences()
  for (const ref of refs.toReversed()) {
    const columns = store.editedRows.keyOf(ref.table)
    const mine = (before[ref.table] ?? []).filter((row) =>
      columns.every((column, at) => String(row[column]) === ref.key[at]),
    )
    store.editedRows.write(
      ref,
      mine.map((row) => JSON.stringify(row)),
    )
  }
  if (!store.editedRows.referencesHold()) throw conflict('A later record rests on what this change made.')
  forgetHandSource(store)
  indexSubjects(store, change, refs)
}
