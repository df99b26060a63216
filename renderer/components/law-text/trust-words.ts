/** How far a text can be trusted, in words. One place, so that no screen says it more kindly than another. */
import { type BaselineState, isEdition, type MarksState, type SectionVersion } from '#shared/model/index.ts'

export const kindWords: Record<SectionVersion['kind'], string> = {
  'report print': 'Printed in a report; not an official text of the statutes',
  'drafted text in report': 'Drafted text printed in a report: old and new law in one',
  revision: 'A revision of the General Statutes',
  supplement: 'A supplement to the General Statutes',
  act: 'As an act gave it',
  pasted: 'Pasted by hand',
}

export const marksWords: Record<MarksState, string> = {
  none: 'Plain text, no marks',
  present: 'Marks read from the document',
  inferred: 'Insertions inferred, not printed',
  'partly inferred': 'Insertions inferred in part; the rest cannot be told',
  lost: 'Underlining lost; insertions cannot be told',
}

export const baselineWords: Record<BaselineState, string> = {
  'not checked': 'Not checked against the law that it starts from',
  verified: 'Matches the law that it starts from',
  differs: 'Differs from the law that it starts from',
}

/** For texts that a report printed: held against the statutes themselves. */
const printWords: Record<BaselineState, string> = {
  'not checked': 'Not checked against the statutes',
  verified: 'Agrees with the statutes, word for word',
  differs: 'Differs from the statutes',
}

/** What is said of a text's baseline; null for an edition of the statutes, which is itself what others are held against. */
export function baselineSaid(
  kind: SectionVersion['kind'] | undefined,
  baseline: BaselineState,
): string | null {
  if (isEdition(kind)) return null
  return (kind === 'report print' ? printWords : baselineWords)[baseline]
}

/** Whether a reader must be warned: anything but a plain or fully marked text on a base that was not found to differ. */
export function marksNeedCare(marks: MarksState): boolean {
  return marks !== 'none' && marks !== 'present'
}

/** First characters of a hash, enough to compare by eye. @param sha256 64 hexadecimal digits */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-4)}`
}
