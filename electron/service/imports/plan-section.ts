import type { Provenance, SectionVersion, StatuteSection } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { SectionPrint } from './prints.ts'
import { isCheckStale } from './recheck.ts'
import { type Known, type PlannedRow, printKey, rowsOf } from './rows.ts'
import { type PlannedVersion, plannedVersions, storedPrints } from './versions.ts'

/** What applying would write of one section. */
export interface SectionPlan {
  readonly id: string
  readonly rows: readonly PlannedRow[]
  readonly section: StatuteSection
  readonly prints: readonly SectionPrint[]
  readonly versions: readonly PlannedVersion[]
  /** Ids of versions that the edition, read again, does not print any more. */
  readonly removed: readonly string[]
  /** False where the store has all of it already. */
  readonly writes: boolean
}

const versionKey = ({ provenance: _, ...version }: SectionVersion): string =>
  JSON.stringify(Object.entries(version).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The section's own record, as its latest edition prints it; its area is the program's own and stays. */
function sectionOf(print: SectionPrint, known: Known, today: string): StatuteSection {
  const stored = known.prints.get(print.edition)
  if (known.section && (!print.page || (stored && printKey(stored) === printKey(print)))) return known.section
  const still = print.repealEffective !== undefined && print.repealEffective > today
  const kept = known.section?.provenance.filter((one) => !one.sourceId.startsWith('cgs-')) ?? []
  return {
    id: print.sectionId,
    title: print.title,
    chapter: print.chapter,
    catchline: print.catchline,
    area: known.section?.area ?? '',
    status: still ? 'active' : print.status,
    latestRevision: print.edition,
    // Concurrent texts have a source line each; the last one names the acts of all of them.
    sourceLine: (print.texts.length > 1 ? print.sourceLines.slice(-1) : print.sourceLines)
      .join(' ')
      .slice(0, 5000),
    provenance: [...kept, { sourceId: print.sourceId, locator: print.locator }],
  }
}

/** Plans one section: its prints, those brought and those in the store, oldest first, against what the store has. */
export function planSection(
  store: Store,
  sectionId: string,
  brought: readonly SectionPrint[],
  today: string,
): SectionPlan {
  const known: Known = {
    section: store.sections.get(sectionId),
    versions: new Map(store.sections.versionsOf(sectionId).map((version) => [version.id, version])),
    prints: new Map(store.sectionPrints.of(sectionId).map((print) => [print.edition, print])),
  }
  const prints = [...storedPrints(store, sectionId, brought), ...brought].sort(
    (a, b) => a.editionDate.localeCompare(b.editionDate) || a.edition.localeCompare(b.edition),
  )
  const provenanceOf = (print: SectionPrint, id: string): readonly Provenance[] =>
    print.page
      ? [{ sourceId: print.sourceId, locator: print.locator }]
      : (known.versions.get(id)?.provenance ?? [])
  const versions = plannedVersions(prints, provenanceOf)
  const ids = new Set(versions.map(({ version }) => version.id))
  const removed = brought.flatMap((print) =>
    [...known.versions.keys()].filter(
      (id) => (id === print.versionId || id.startsWith(`${print.versionId}-`)) && !ids.has(id),
    ),
  )
  const differs = ({ version }: { version: SectionVersion }) => {
    const stored = known.versions.get(version.id)
    return !stored || versionKey(stored) !== versionKey(version)
  }
  const newPrints = brought.filter((print) => {
    const stored = known.prints.get(print.edition)
    return !stored || printKey(stored) !== printKey(print)
  })
  const newVersions = versions.filter(differs)
  const section = sectionOf(prints.at(-1) as SectionPrint, known, today)
  return {
    id: sectionId,
    rows: rowsOf(prints, versions, known),
    section,
    prints: newPrints,
    versions: newVersions,
    removed,
    writes:
      newPrints.length + newVersions.length + removed.length > 0 ||
      section !== known.section ||
      // An act that took effect since may have made a printed text out of date.
      isCheckStale(store, sectionId, today),
  }
}
