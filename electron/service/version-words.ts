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

/** What a reader must know of a text before its redline: its own warnings, and what came after it. */
export function warningsOf(version: SectionVersion): string[] {
  return version.warnings.map((warning) => warning.message)
}
