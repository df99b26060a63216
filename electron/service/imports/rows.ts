import type { ImportCounts, ImportOutcome, ImportRow, SectionTextRow } from '#shared/contract/index.ts'
import type { SectionVersion, StatuteSection } from '#shared/model/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import type { SectionPrint } from './prints.ts'
import type { PlannedVersion } from './versions.ts'

/** The texts of a row's redline; `after` is null where there is none. */
export interface PlannedTexts {
  readonly before: { readonly label: string; readonly text: string } | null
  readonly after: string | null
}

/** A row of the preview for a text of a section. */
export type PlannedRow = SectionTextRow & PlannedTexts

export function countRows(rows: readonly Pick<ImportRow, 'outcome'>[]): ImportCounts {
  const of = (outcome: ImportOutcome) => rows.filter((row) => row.outcome === outcome).length
  const kept = of('kept')
  return {
    added: of('added'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    notUnderstood: of('not understood'),
    ...(kept > 0 && { kept }),
  }
}

/** A print as it is stored, without the page that it was read from: the same words from another file are the same. */
export function printKey(print: StoredPrint): string {
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

/** What a store knows of a section before an import. */
export interface Known {
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

export function rowsOf(
  prints: readonly SectionPrint[],
  versions: readonly PlannedVersion[],
  known: Known,
): PlannedRow[] {
  const inInventory = (known.section?.area ?? '') !== ''
  const keyed = (row: Omit<PlannedRow, 'key' | 'hasBefore'>): PlannedRow => ({
    ...row,
    hasBefore: row.before !== null,
    key: `${row.record}/${row.label}`,
  })
  return prints
    .filter((print) => print.page !== undefined)
    .flatMap((print): PlannedRow[] => {
      const common = {
        kind: 'section text' as const,
        record: `section/${print.sectionId}`,
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
        return [keyed({ ...common, label, ...told, before: beforeText, after: text, hasText: true })]
      })
      const unread = print.unread.map(({ suffix, reason }): PlannedRow => {
        const nothing = { before: null, after: null, hasText: false }
        return keyed({
          ...common,
          label: `${print.edition}${suffix}`,
          outcome: 'not understood',
          note: reason,
          ...nothing,
        })
      })
      if (texts.length + unread.length > 0) return [...texts, ...unread]
      const stored = known.prints.get(print.edition)
      const outcome = !stored ? 'added' : printKey(stored) === printKey(print) ? 'unchanged' : 'changed'
      const note = 'The page prints no words under this heading.'
      const nothing = { before: null, after: null, hasText: false }
      return [keyed({ ...common, label: print.edition, outcome, note, ...nothing })]
    })
}
