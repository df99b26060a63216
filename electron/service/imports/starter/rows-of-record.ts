/** A record of starter content as rows: as they stand in the store, and as they are to be. */
import type { StarterRecordKind } from '#shared/contract/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { WrittenRows } from '../../../store/imports.ts'
import type { RowsRef } from '../../../store/row-journal.ts'
import type { Store } from '../../../store/store.ts'
import { contentRows, type StarterRecord, searchRow, starterKinds } from './records.ts'

export interface WrittenRecord {
  readonly rows: readonly {
    readonly ref: RowsRef
    /** As they stood when it was planned: nothing is written over what was changed since. */
    readonly was: readonly string[]
    readonly becomes: readonly string[]
  }[]
}

type Row = Record<string, unknown>

const positionsOf = (kind: StarterRecordKind, record: StarterRecord | undefined): string[] =>
  kind === 'recommendation' && record ? (record as Recommendation).positions.map(({ id }) => id) : []

/** Tables whose rows the store numbers by itself. */
const numbered = new Set(['provenance', 'search_document'])

/**
 * Rows of a copy as another store takes them: it numbers them itself, and a record keeps its place in its list.
 * @param was the rows that they stand in place of
 */
function adopted(
  { table }: RowsRef,
  main: string,
  rows: readonly string[],
  was: readonly string[],
): string[] {
  const first = was[0] === undefined ? undefined : (JSON.parse(was[0]) as Row)
  return rows.map((json) => {
    const row = JSON.parse(json) as Row
    if (numbered.has(table)) return JSON.stringify({ ...row, id: null })
    return table === main && first && 'ordinal' in row
      ? JSON.stringify({ ...row, ordinal: first.ordinal })
      : json
  })
}

/** @param now absent where the store has no such record yet */
export function recordRows(
  store: Store,
  copy: Store,
  kind: StarterRecordKind,
  now: StarterRecord | undefined,
  then: StarterRecord,
): WrittenRecord {
  const positions = [...new Set([...positionsOf(kind, now), ...positionsOf(kind, then)])]
  const search = searchRow(kind, then.id)
  const refs = [...contentRows(kind, then.id, positions), ...(search ? [search] : [])]
  const rows = refs.map((ref) => {
    const was = store.imports.readRows(ref)
    return { ref, was, becomes: adopted(ref, starterKinds[kind].table, copy.imports.readRows(ref), was) }
  })
  return { rows }
}

/** Rows without what is a store's own: their numbers, and a record's place in its list. */
function content({ table }: RowsRef, main: string, rows: readonly string[]): string {
  const own = rows.map((json) => {
    const { id, ordinal, ...rest } = JSON.parse(json) as Row
    return JSON.stringify([numbered.has(table) ? null : id, table === main ? null : ordinal, rest])
  })
  return JSON.stringify(own.sort())
}

/**
 * True where the starter content says of a record what it said before imports wrote it: then there is no news of it.
 * @param written what imports wrote of the record, with what stood before
 */
export function saysTheSame(
  store: Store,
  copy: Store,
  kind: StarterRecordKind,
  then: StarterRecord,
  written: readonly WrittenRows[],
): boolean {
  const main = starterKinds[kind].table
  return contentRows(kind, then.id, positionsOf(kind, then)).every((ref) => {
    const entry = written.find(({ table, key }) => table === ref.table && key.join('/') === ref.key.join('/'))
    const before = entry ? store.imports.rowsBefore(entry) : store.imports.readRows(ref)
    return content(ref, main, before) === content(ref, main, copy.imports.readRows(ref))
  })
}
