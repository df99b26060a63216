/** How the rows of a preview are named. */
import type { ImportRow, ImportRowKind } from '#shared/contract/index.ts'
import { sectionLabel } from '../../components/labels.ts'

/** What files bring; the program's starter content comes alone. */
export type FileRowKind = Exclude<ImportRowKind, 'starter record'>

export const kindWords: Record<FileRowKind, string> = {
  document: 'Bills and acts',
  'bill record': 'Bill records',
  'section text': 'Sections',
}

export const rowKinds = Object.keys(kindWords) as FileRowKind[]

/** What is brought in as one: "§ 53a-86", "File No. 694 of sHB 7309 (2017 January)". */
export function recordName(row: ImportRow): string {
  switch (row.kind) {
    case 'section text':
      return sectionLabel(row.sectionId)
    case 'document':
      return isOwnName(row) ? row.label : `${row.label} of ${row.of}`
    case 'bill record':
      return `${row.number} (${row.session}), ${row.dataset}`
    case 'starter record':
      return row.title === null ? row.label : `${row.label}: ${row.title}`
  }
}

/** The row among those of its record: "§ 53a-86, 2026 supplement". */
export function rowName(row: ImportRow): string {
  return row.kind === 'section text' ? `${recordName(row)}, ${row.label}` : recordName(row)
}

/** An act is known by its own number; a document that is not understood belongs to nothing known. */
export function isOwnName(row: Extract<ImportRow, { kind: 'document' }>): boolean {
  return row.of === '' || row.documentKind === 'public act' || row.documentKind === 'special act'
}
