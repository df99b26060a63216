/** Reading a preview to its end, where a choice concerns rows that are not on the screen. */
import type { Input } from '#shared/contract/index.ts'
import { callProcedure } from '../../app/procedures.ts'
import { isSelected, type Selection, writes } from './selection.ts'

export type PreviewFilter = NonNullable<Input<'import.preview'>['filter']>

/** Rows asked for in one call for the screen. */
export const rowsPerPage = 100

/** Largest page that the contract gives. */
const pageSize = 500

/** The records of a preview that applying would write, each once. */
export async function writableRecords(jobId: string, filter: PreviewFilter = {}): Promise<string[]> {
  const found = new Set<string>()
  for (let offset = 0; ; offset += pageSize) {
    const page = await callProcedure('import.preview', { jobId, filter, offset, limit: pageSize })
    for (const row of page.rows) if (writes(row.outcome)) found.add(row.record)
    if (offset + pageSize >= page.total) return [...found]
  }
}

/** What to tell the host: undefined for everything, else the records chosen. */
export async function recordsToApply(jobId: string, selection: Selection): Promise<string[] | undefined> {
  if (selection.of === 'only') return [...selection.records]
  if (selection.except.size === 0) return undefined
  const all = await writableRecords(jobId)
  return all.filter((record) => isSelected(selection, record))
}
