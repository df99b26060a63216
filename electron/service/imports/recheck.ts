import type { ImportRun } from '#shared/contract/index.ts'
import type { SectionVersion } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-journal.ts'
import type { Store } from '../../store/store.ts'
import { textOn } from '../law/chain.ts'
import { lawOnDay, lawVersions } from '../law-on-day.ts'
import { type CheckedPrint, checkPrint, type LawOfToday } from './baselines.ts'

function reportPrints(store: Store, sectionId: string): SectionVersion[] {
  return store.sections.versionsOf(sectionId).filter((version) => version.kind === 'report print')
}

/**
 * What a text may be held against: the law of the day where it can be told (also as amended by an act that no edition
 * prints yet), else the last text that is known, with the reason why it may not be law any more.
 */
function lawOfToday(store: Store, sectionId: string, today: string): LawOfToday | undefined {
  const law = lawOnDay(store, sectionId, today)
  if (law.state === 'text') {
    const { text, label, by } = law.text
    return { text, label: by ? `text ${label}` : label }
  }
  const known = textOn(lawVersions(store, sectionId).texts, today)
  if (law.state === 'repealed') return { repealed: law.note }
  return known && { text: known.text, label: known.label, doubt: law.note }
}

/** The texts of a section that a report printed, each held against the law of a day. @param today ISO date */
function checkedPrints(store: Store, sectionId: string, today: string): CheckedPrint[] {
  const printed = reportPrints(store, sectionId)
  if (printed.length === 0) return []
  const law = lawOfToday(store, sectionId, today)
  return law ? printed.map((version) => checkPrint(version, law)) : []
}

const checkOf = ({ baseline, warnings }: SectionVersion): string => JSON.stringify([baseline, warnings])

/** True where holding a section's printed texts against the law of the day would find other than is noted. */
export function isCheckStale(store: Store, sectionId: string, today: string): boolean {
  const stored = new Map(reportPrints(store, sectionId).map((version) => [version.id, checkOf(version)]))
  if (stored.size === 0) return false
  return checkedPrints(store, sectionId, today).some(
    ({ version }) => stored.get(version.id) !== checkOf(version),
  )
}

/**
 * A text that a report printed, with what holding it against the law of the day finds: an act may have taken effect since
 * the last import. Any other text is given as it is.
 */
export function withTodaysCheck(store: Store, version: SectionVersion, today: string): SectionVersion {
  if (version.kind !== 'report print') return version
  const law = lawOfToday(store, version.sectionId, today)
  return law ? checkPrint(version, law).version : version
}

/** What holding a section's printed texts against the law again may write. */
export const recheckedRows = (store: Store, sectionId: string): RowsRef[] =>
  reportPrints(store, sectionId).map(({ id }) => ({ table: 'section_version', key: [id] }))

/** Holds a section's printed texts against the law that the store has now, and writes what it finds. */
export function recheckPrints(store: Store, sectionId: string, today: string): ImportRun['baselines'] {
  return checkedPrints(store, sectionId, today).map(({ version, baseline }) => {
    store.sections.setBaseline(version)
    return baseline
  })
}
