/** Versions of sections, chosen and named for a comparison. */
import { isEdition, type SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { sectionLabel } from './labels.ts'

/**
 * The plain text of a section that a recommendation of a year spoke of: the latest one of that year or before, or else
 * the earliest after it. Drafted texts are not the section as it stood.
 */
export function plainTextOf(store: Store, sectionId: string, year: number): SectionVersion | undefined {
  const plain = store.sections.versionsOf(sectionId).filter((version) => version.marks === 'none')
  return plain.findLast((version) => version.stageDate <= `${year}-12-31`) ?? plain[0]
}

export function versionLabel(version: SectionVersion): string {
  return `${sectionLabel(version.sectionId)}, ${version.label}`
}

const baselineWords: Record<SectionVersion['baseline'], string | null> = {
  'not checked': 'This text was not checked against the official text.',
  verified: null,
  differs: 'This text differs from the official text.',
}

/** What a reader must know of a text before its redline: its own warnings, and whether anyone checked it. */
export function warningsOf(version: SectionVersion): string[] {
  const unchecked = isEdition(version.kind) ? null : baselineWords[version.baseline]
  return [...version.warnings.map((warning) => warning.message), ...(unchecked ? [unchecked] : [])]
}
