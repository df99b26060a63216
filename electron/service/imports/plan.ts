import type { ImportCounts, ImportOutcome, ImportRow } from '#shared/contract/index.ts'
import type { Provenance, SectionVersion, StatuteSection } from '#shared/model/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import type { Store } from '../../store/store.ts'
import { type CheckedPrint, checkPrint } from './baselines.ts'
import type { SectionPrint } from './prints.ts'
import type { Slices } from './slices.ts'
import { lawOn, type PlannedVersion, plannedVersions, storedPrints } from './versions.ts'

/** A row of the preview with the texts of its redline. */
export interface PlannedRow extends ImportRow {
  readonly before: { readonly label: string; readonly text: string } | null
  readonly after: string | null
}

/** What applying would write of one section. */
export interface SectionPlan {
  readonly id: string
  readonly rows: readonly PlannedRow[]
  readonly section: StatuteSection
  readonly prints: readonly SectionPrint[]
  readonly versions: readonly PlannedVersion[]
  /** Ids of versions that the edition, read again, does not print any more. */
  readonly removed: readonly string[]
  readonly checked: readonly CheckedPrint[]
  /** False where the store has all of it already. */
  readonly writes: boolean
}

export interface ImportPlan {
  readonly sections: readonly SectionPlan[]
  readonly counts: ImportCounts
  /** `Store.imports.stamp` when the plan was made. */
  readonly stamp: string
}

export function countRows(rows: readonly Pick<ImportRow, 'outcome'>[]): ImportCounts {
  const of = (outcome: ImportOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    added: of('added'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    notUnderstood: of('not understood'),
  }
}

/** A print as it is stored, without the page that it was read from: the same words from another file are the same. */
function printKey(print: StoredPrint): string {
  const { sectionId, edition, editionDate, title, chapter, heading, catchline, status, repealEffective } =
    print
  const facts = {
    sectionId,
    edition,
    editionDate,
    title,
    chapter,
    heading,
    catchline,
    status,
    repealEffective,
  }
  const { part, sourceLines, history, crossRefs, annotations } = print
  return JSON.stringify({ ...facts, part, sourceLines, history, crossRefs, annotations })
}

const versionKey = ({ provenance: _, ...version }: SectionVersion): string =>
  JSON.stringify(Object.entries(version).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What a store knows of a section before an import. */
interface Known {
  readonly section: StatuteSection | undefined
  readonly versions: ReadonlyMap<string, SectionVersion>
  readonly prints: ReadonlyMap<string, StoredPrint>
}

/** "in the 2025 revision", "the text as printed in the council’s 2017 report" */
const inWords = ({ kind, label }: SectionVersion): string =>
  kind === 'report print' ? `the text ${label}` : `in the ${label}`

function outcomeOf(
  planned: PlannedVersion,
  before: SectionVersion | undefined,
  known: Known,
): Pick<PlannedRow, 'outcome' | 'note' | 'before'> {
  const { version, print } = planned
  const stored = known.versions.get(version.id)
  const storedPrint = known.prints.get(print.edition)
  if (stored && stored.text === version.text) {
    const same = storedPrint !== undefined && printKey(storedPrint) === printKey(print)
    return same
      ? { outcome: 'unchanged', note: '', before: null }
      : {
          outcome: 'changed',
          note: 'The words are the same; the heading, source line, history note or another note differs.',
          before: stored,
        }
  }
  if (stored)
    return {
      outcome: 'changed',
      note: `The ${version.label} was read before with other words.`,
      before: stored,
    }
  if (!before) return { outcome: 'added', note: '', before: null }
  if (before.text === version.text)
    return { outcome: 'added', note: `The same words as ${inWords(before)}.`, before }
  return { outcome: 'changed', note: `Other words than ${inWords(before)}.`, before }
}

/** The text before one that is brought: of the edition before it, else as a report printed it. */
function textBefore(
  versions: readonly PlannedVersion[],
  at: number,
  known: Known,
): SectionVersion | undefined {
  const own = new Set(versions.map(({ version }) => version.id))
  const date = versions[at]?.version.stageDate ?? ''
  const others = [...known.versions.values()].filter((version) => !own.has(version.id))
  const planned = versions[at - 1]?.version
  const other = others.findLast(
    ({ kind, stageDate }) =>
      (kind === 'revision' || kind === 'supplement' || kind === 'act') && stageDate < date,
  )
  if (planned && other) return other.stageDate > planned.stageDate ? other : planned
  return planned ?? other ?? others.findLast((version) => version.kind === 'report print')
}

function rowsOf(
  prints: readonly SectionPrint[],
  versions: readonly PlannedVersion[],
  known: Known,
): PlannedRow[] {
  const inInventory = (known.section?.area ?? '') !== ''
  return prints
    .filter((print) => print.page !== undefined)
    .flatMap((print): PlannedRow[] => {
      const common = {
        sectionId: print.sectionId,
        catchline: print.catchline,
        status: print.status,
        inInventory,
        where: `${print.page?.name ?? ''}, ${print.locator}`,
      }
      const texts = versions.flatMap((planned, at): PlannedRow[] => {
        if (planned.print !== print) return []
        const told = outcomeOf(planned, textBefore(versions, at, known), known)
        const { label, text } = planned.version
        const beforeText = told.before && { label: told.before.label, text: told.before.text }
        return [{ ...common, label, ...told, before: beforeText, after: text, hasText: true }]
      })
      const unread = print.unread.map(({ suffix, reason }): PlannedRow => {
        const nothing = { before: null, after: null, hasText: false }
        return {
          ...common,
          label: `${print.edition}${suffix}`,
          outcome: 'not understood',
          note: reason,
          ...nothing,
        }
      })
      if (texts.length + unread.length > 0) return [...texts, ...unread]
      const stored = known.prints.get(print.edition)
      const outcome = !stored ? 'added' : printKey(stored) === printKey(print) ? 'unchanged' : 'changed'
      const note = 'The page prints no words under this heading.'
      return [{ ...common, label: print.edition, outcome, note, before: null, after: null, hasText: false }]
    })
}

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
  const law = lawOn(versions, today)
  const checked = [...known.versions.values()].flatMap((version): CheckedPrint[] =>
    version.kind === 'report print' && law
      ? [checkPrint(version, { text: law.version.text, label: law.version.label })]
      : [],
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
  const newChecked = checked.filter(differs)
  const section = sectionOf(prints.at(-1) as SectionPrint, known, today)
  return {
    id: sectionId,
    rows: rowsOf(prints, versions, known),
    section,
    prints: newPrints,
    versions: newVersions,
    removed,
    checked: newChecked,
    writes:
      newPrints.length + newVersions.length + newChecked.length + removed.length > 0 ||
      section !== known.section,
  }
}

/** Plans every section brought, in slices. */
export async function planImport(
  store: Store,
  prints: ReadonlyMap<string, readonly SectionPrint[]>,
  today: string,
  slices: Slices,
  onProgress: (done: number) => void,
): Promise<ImportPlan> {
  const stamp = store.imports.stamp()
  const sections: SectionPlan[] = []
  for (const [id, brought] of prints) {
    sections.push(planSection(store, id, brought, today))
    onProgress(sections.length)
    await slices.rest()
  }
  return { sections, counts: countRows(sections.flatMap((section) => section.rows)), stamp }
}
