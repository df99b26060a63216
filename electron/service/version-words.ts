/** Versions of sections, chosen and named for a comparison. */
import type { SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { sectionLabel } from './labels.ts'

/** The latest plain text of a section: drafted texts are not the section as it stood. */
export function plainText(store: Store, sectionId: string): SectionVersion | undefined {
  return store.sections.versionsOf(sectionId).findLast((version) => version.marks === 'none')
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
  const unchecked = baselineWords[version.baseline]
  return [...version.warnings.map((warning) => warning.message), ...(unchecked ? [unchecked] : [])]
}
