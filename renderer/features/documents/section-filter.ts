/** Which sections of a document are shown: by words, and by what was found about them. */
import type { DocumentSectionRow } from '#shared/contract/index.ts'

export const findings = {
  differs: 'Old text differs',
  unchecked: 'Old text not checked',
  conflicts: 'In conflict',
  recommendations: 'Concern a recommendation',
} as const

export type Finding = keyof typeof findings

export function isFinding(value: string): value is Finding {
  return Object.hasOwn(findings, value)
}

/** Whether the old text differs from the law in more than white space. */
export function differs({ baseline }: DocumentSectionRow): boolean {
  return baseline.verdict === 'differs' && !baseline.difference.whiteSpaceOnly
}

/** New and uncodified law has no old text, so nothing of it is left unchecked. */
export function isUnchecked({ baseline, action }: DocumentSectionRow): boolean {
  return baseline.verdict === 'not checked' && action !== 'new' && action !== 'uncodified'
}

const holds: Record<Finding, (row: DocumentSectionRow) => boolean> = {
  differs,
  unchecked: isUnchecked,
  conflicts: (row) => row.conflicts > 0,
  recommendations: (row) => row.recommendations > 0,
}

/** What of a section can be searched: its number, its clause, its targets with their catchlines. */
function searchable(row: DocumentSectionRow): string {
  const targets = row.targets.flatMap((target) => [
    `${target.sectionId ?? ''}${target.provision}`,
    target.printed,
    target.catchline ?? '',
  ])
  return [row.number, row.words, ...targets].join(' ').toLowerCase()
}

/** @param words every one must occur; '' for all. @param finding '' for all */
export function filterSections(
  rows: readonly DocumentSectionRow[],
  words: string,
  finding: Finding | '',
): DocumentSectionRow[] {
  const wanted = words.toLowerCase().trim().split(/\s+/)
  return rows.filter((row) => {
    if (finding !== '' && !holds[finding](row)) return false
    const text = searchable(row)
    return wanted.every((word) => text.includes(word))
  })
}
