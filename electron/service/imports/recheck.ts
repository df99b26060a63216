import type { ImportRun } from '#shared/contract/index.ts'
import type { RowsRef } from '../../store/row-journal.ts'
import type { Store } from '../../store/store.ts'
import { checkedPrints } from './plan.ts'
import { lawOn, plannedVersions, storedPrints } from './versions.ts'

/** The texts of a section that a report printed: what holding them against the law again may write. */
export const recheckedRows = (store: Store, sectionId: string): RowsRef[] =>
  store.sections
    .versionsOf(sectionId)
    .filter((version) => version.kind === 'report print')
    .map(({ id }) => ({ table: 'section_version', key: [id] }))

/**
 * Holds the texts of a section that a report printed against the law that the store has now, and writes what it finds.
 * @param today ISO date
 */
export function recheckPrints(store: Store, sectionId: string, today: string): ImportRun['baselines'] {
  const versions = store.sections.versionsOf(sectionId)
  if (!versions.some((version) => version.kind === 'report print')) return []
  const prints = storedPrints(store, sectionId, []).sort(
    (a, b) => a.editionDate.localeCompare(b.editionDate) || a.edition.localeCompare(b.edition),
  )
  const law = lawOn(
    plannedVersions(prints, () => []),
    today,
  )
  if (!law) return []
  return checkedPrints(store, versions, law, today).map(({ version, baseline }) => {
    store.sections.setBaseline(version)
    return baseline
  })
}
