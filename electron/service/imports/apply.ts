import { AppError } from '#shared/contract/errors.ts'
import type { ImportRun, ImportSource } from '#shared/contract/index.ts'
import type { Source } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-journal.ts'
import { sectionDocument, sourceDocument } from '../../store/search-documents.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { editionLabel, type ReadPage, unitLabel } from './pages.ts'
import { countRows, type ImportPlan, type SectionPlan } from './plan.ts'
import { pageSourceId } from './prints.ts'

const official =
  'Got by Charter Oak from the legislature’s own site over a verified connection; the hash is that of the page as it came.'
const fromFile =
  'Read from a file that a person gave. Its pages are those of the legislature by their form; Charter Oak did not get them from the site itself.'

/** The record of a page among the sources. */
function pageSource(read: ReadPage): Source {
  const edition = editionLabel(read.edition)
  const name = read.name.split(/[\\/]/).at(-1) ?? read.name
  return {
    id: pageSourceId(read),
    title: `General Statutes of Connecticut, ${edition}, ${unitLabel(read.page)}: ${read.page.name}`.slice(
      0,
      300,
    ),
    kind: 'import',
    publisher: 'Connecticut General Assembly',
    published: read.edition.date,
    retrieved: read.retrieved,
    ...(read.url === null ? {} : { url: read.url.slice(0, 500) }),
    ...(read.origin === 'files' ? { fileName: name.slice(-200) } : {}),
    sha256: read.sha256,
    reliability: read.origin === 'site' ? 'official' : 'reported',
    reliabilityReason: read.origin === 'site' ? official : fromFile,
  }
}

export function importSource(read: ReadPage): ImportSource {
  return {
    name: read.name,
    edition: editionLabel(read.edition),
    chapter: read.page.number,
    sha256: read.sha256,
    retrieved: read.retrieved,
    url: read.url,
  }
}

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

/** Puts back what a run wrote, inside a transaction of the caller. @throws AppError CONFLICT */
export function putBackRun(store: Store, runId: string, at: string): void {
  const run = found(store.imports.get(runId), 'import', runId)
  const conflict = (message: string) => new AppError('CONFLICT', message, { where: runId })
  if (run.undoneAt !== null) throw conflict('This import was undone already.')
  if (!run.canUndo) throw conflict('A later import rests on this one. Undo the later one first.')
  const moved = store.imports.changedSince(runId)
  if (moved) throw conflict(`What this import wrote was changed since (${moved}), so it was not undone.`)
  store.imports.putBack(runId, at)
}

/** Undoes a run, and marks its change as undone. @throws AppError NOT_FOUND, CONFLICT */
export function undoRun(context: ServiceContext, runId: string): ImportRun {
  const store = context.store()
  store.transaction(() => {
    const at = context.now().toISOString()
    const { changeId } = found(store.imports.get(runId), 'import', runId)
    putBackRun(store, runId, at)
    store.changes.markUndone(changeId, at)
  })
  return found(store.imports.get(runId), 'import', runId)
}
