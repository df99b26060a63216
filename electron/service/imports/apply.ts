import { AppError } from '#shared/contract/errors.ts'
import type { ImportRun } from '#shared/contract/index.ts'
import type { RowsRef } from '../../store/row-journal.ts'
import { sectionDocument, sourceDocument } from '../../store/search-documents.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { importSource, pageSource } from './page-source.ts'
import { editionLabel, type ReadPage, unitLabel } from './pages.ts'
import type { ImportPlan, SectionPlan } from './plan.ts'
import { pageSourceId } from './prints.ts'
import { countRows } from './rows.ts'

function rowsWritten(plan: SectionPlan): RowsRef[] {
  const versionIds = [
    ...plan.versions.map(({ version }) => version.id),
    ...plan.checked.map(({ version }) => version.id),
    ...plan.removed,
  ]
  return [
    { table: 'section', key: [plan.id] },
    { table: 'provenance', key: ['section', plan.id] },
    { table: 'section_print', key: [plan.id] },
    ...versionIds.flatMap((id): RowsRef[] => [
      { table: 'section_version', key: [id] },
      { table: 'provenance', key: ['section version', id] },
    ]),
    { table: 'search_document', key: ['section', plan.id] },
  ]
}

function writeSection(store: Store, plan: SectionPlan): void {
  store.sections.put(plan.section)
  for (const id of plan.removed) store.sections.removeVersion(id)
  for (const print of plan.prints) {
    const { texts: _, unread: _u, versionId: _v, locator: _l, page: _p, isGroup: _g, ...stored } = print
    store.sectionPrints.put(stored)
  }
  for (const { version, ordinal } of plan.versions) store.sections.putVersion(version, ordinal)
  for (const { version } of plan.checked) store.sections.setBaseline(version)
  store.search.put(sectionDocument(plan.section, store.sections.versionsOf(plan.id)))
}

function chosen(plan: ImportPlan, ids: readonly string[] | undefined): SectionPlan[] {
  const wanted = ids && new Set(ids)
  const known = new Set(plan.sections.map((section) => section.id))
  const strange = ids?.find((id) => !known.has(id))
  if (strange !== undefined)
    throw new AppError(
      'INVALID_INPUT',
      `This import does not bring section ${strange}. Nothing was changed.`,
      {
        where: 'sections',
      },
    )
  const sections = plan.sections.filter((section) => !wanted || wanted.has(section.id))
  if (!sections.some((section) => section.writes))
    throw new AppError('INVALID_INPUT', 'Nothing would change: the store has all of this already.', {
      where: 'sections',
    })
  return sections
}

/** "2025 revision and 2026 supplement, 18 chapters" */
function subjectOf(pages: readonly ReadPage[]): string {
  const editions = [...new Set(pages.map((read) => editionLabel(read.edition)))].sort()
  const chapters = new Set(pages.map((read) => unitLabel(read.page))).size
  return `${editions.join(' and ')}, ${chapters} ${chapters === 1 ? 'chapter' : 'chapters'}`
}

/**
 * Backs the store up and writes a plan, or the sections of it that are named, in one transaction.
 * @throws AppError CONFLICT when another import was applied or undone since the plan was made; INVALID_INPUT
 */
export function applyPlan(
  context: ServiceContext,
  plan: ImportPlan,
  pages: readonly ReadPage[],
  ids: readonly string[] | undefined,
): ImportRun {
  const store = context.store()
  if (store.imports.stamp() !== plan.stamp)
    throw new AppError('CONFLICT', 'Another import was applied or undone meanwhile. Read the pages again.', {
      where: 'jobId',
    })
  const sections = chosen(plan, ids)
  const backup = context.keeper.makeBackup('before import').name
  const bySource = new Map(pages.map((read) => [pageSourceId(read), read]))
  const runId = store.transaction(() => {
    const writing = sections.filter((section) => section.writes)
    const used = new Set(writing.flatMap((section) => section.prints.map((print) => print.sourceId)))
    for (const section of writing)
      for (const { print } of section.versions) if (print.page) used.add(print.sourceId)
    const fresh = [...used]
      .flatMap((id) => bySource.get(id) ?? [])
      .filter((read) => !store.sources.get(pageSourceId(read)))
    const rows = fresh.flatMap((read) => {
      const source = pageSource(read)
      const refs: RowsRef[] = [
        { table: 'source', key: [source.id] },
        { table: 'search_document', key: ['source', source.id] },
      ]
      return store.imports.watch(refs, () => {
        store.sources.add(source)
        store.search.put(sourceDocument(source))
      })
    })
    for (const section of writing)
      for (const entry of store.imports.watch(rowsWritten(section), () => writeSection(store, section)))
        rows.push(entry)
    const at = context.now().toISOString()
    const counts = countRows(sections.flatMap((section) => section.rows))
    const id = store.imports.add(
      {
        kind: 'statutes',
        appliedAt: at,
        origin: pages[0]?.origin ?? 'files',
        counts,
        baselines: writing.flatMap((section) => section.checked.map((one) => one.baseline)),
        sources: pages.map(importSource),
        backup,
        changeId: 0,
      },
      rows,
    )
    const changeId = store.changes.add({
      at,
      action: 'Brought in statutes',
      subjectKind: 'import',
      subjectId: id,
      subjectLabel: subjectOf(pages),
      partKind: 'import',
      partId: id,
      before: null,
      after: JSON.stringify(counts),
    })
    store.imports.setChange(id, changeId)
    return id
  })
  return found(store.imports.get(runId), 'import', runId)
}
