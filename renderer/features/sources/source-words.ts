/** Kinds of source in words. */
import type { SourceRow } from '#shared/contract/index.ts'

export const kindWords: Record<SourceRow['kind'], string> = {
  'council report': 'Council report',
  'official record': 'Official record',
  press: 'Press',
  'web page': 'Web page',
  'entered by hand': 'Entered by hand',
  import: 'Import',
}

/** Grades from the one that carries most to the one that carries least. */
const gradeOrder: readonly SourceRow['reliability'][] = ['official', 'reported', 'press', 'unreliable']

/** Sources in the order of their grade; within one grade by how much rests on them. */
export function inOrderOfGrade(rows: readonly SourceRow[]): SourceRow[] {
  return [...rows].sort(
    (a, b) =>
      gradeOrder.indexOf(a.reliability) - gradeOrder.indexOf(b.reliability) ||
      b.uses - a.uses ||
      a.title.localeCompare(b.title),
  )
}
