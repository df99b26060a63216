import { describe, expect, it } from 'vitest'
import type { SectionVersion, Source, StatuteSection } from '#shared/model/index.ts'
import type { NewRun } from '../../electron/store/imports.ts'
import { openKeeper } from '../../electron/store/keeper.ts'
import type { RowsRef } from '../../electron/store/row-journal.ts'
import type { Store } from '../../electron/store/store.ts'
import { databaseIn, dump, freshFolder } from './helpers.ts'

const oak: StatuteSection = {
  id: '53a-990',
  title: '53a',
  chapter: '952',
  catchline: 'Oaks.',
  area: '',
  status: 'active',
  latestRevision: '2025 revision',
  sourceLine: '(P.A. 10-1, S. 1.)',
  provenance: [{ sourceId: 'page', locator: 'Sec. 53a-990' }],
}
const version: SectionVersion = {
  id: '53a-990-2025-revision',
  sectionId: oak.id,
  label: '2025 revision',
  kind: 'revision',
  stageDate: '2025-01-01',
  text: 'An oak is a tree.',
  marks: 'none',
  baseline: 'not checked',
  warnings: [],
  provenance: oak.provenance,
}
const page: Source = {
  id: 'page',
  title: 'A page',
  kind: 'import',
  publisher: 'The legislature',
  reliability: 'official',
  reliabilityReason: 'Its own page.',
}
const refs: RowsRef[] = [
  { table: 'source', key: ['page'] },
  { table: 'section', key: [oak.id] },
  { table: 'provenance', key: ['section', oak.id] },
  { table: 'section_version', key: [version.id] },
  { table: 'provenance', key: ['section version', version.id] },
]
const run: NewRun = {
  kind: 'statutes',
  appliedAt: '2026-11-22T10:00:00.000Z',
  origin: 'files',
  counts: { added: 1, changed: 0, unchanged: 0, notUnderstood: 0 },
  baselines: [],
  sources: [],
  backup: 'b.sqlite',
  changeId: 1,
}

function emptyStore(): { store: Store; folder: string; close: () => void } {
  const folder = freshFolder()
  const keeper = openKeeper({ dataFolder: folder, onOpen: () => undefined })
  return { store: keeper.store(), folder, close: () => keeper.close() }
}

function writeOak(store: Store, text: string): string {
  return store.transaction(() =>
    store.imports.add(
      run,
      store.imports.watch(refs, () => {
        if (!store.sources.get('page')) store.sources.add(page)
        store.sections.put(oak)
        store.sections.putVersion({ ...version, text }, 0)
      }),
    ),
  )
}

const content = (folder: string) => dump(databaseIn(folder), ['import_run', 'import_row'])

describe('the journal of what an import writes', () => {
  it('puts new rows and changed rows back as they were, row numbers too', () => {
    const { store, folder, close } = emptyStore()
    const empty = content(folder)
    const first = writeOak(store, 'An oak is a tree.')
    const planted = content(folder)
    const second = writeOak(store, 'An oak is a hardwood.')
    expect(content(folder)).not.toEqual(planted)
    store.transaction(() => store.imports.putBack(second, run.appliedAt))
    expect(content(folder)).toEqual(planted)
    store.transaction(() => store.imports.putBack(first, run.appliedAt))
    expect(content(folder)).toEqual(empty)
    close()
  })

  it('notes no row that stayed as it was', () => {
    const { store, close } = emptyStore()
    writeOak(store, 'An oak is a tree.')
    const entries = store.imports.watch(refs, () => {
      store.sections.putVersion({ ...version, text: 'An oak is a hardwood.' }, 0)
    })
    expect(entries.map((entry) => entry.table)).toEqual(['section_version'])
    close()
  })

  it('says which run rests on which, and what was changed since', () => {
    const { store, close } = emptyStore()
    const first = writeOak(store, 'An oak is a tree.')
    const second = writeOak(store, 'An oak is a hardwood.')
    expect(store.imports.all().map((one) => [one.id, one.canUndo])).toEqual([
      [second, true],
      [first, false],
    ])
    expect(store.imports.changedSince(second)).toBeUndefined()
    store.sections.put({ ...oak, catchline: 'Old oaks.' })
    // The second run wrote the words only.
    expect(store.imports.changedSince(second)).toBeUndefined()
    store.sections.putVersion({ ...version, text: 'Edited by a person.' }, 0)
    expect(store.imports.changedSince(second)).toContain(version.id)
    close()
  })

  it('leaves nothing of a transaction that fails', () => {
    const { store, folder, close } = emptyStore()
    const empty = dump(databaseIn(folder))
    expect(() =>
      store.transaction(() => {
        store.imports.watch(refs, () => {
          store.sources.add(page)
          store.sections.put(oak)
          throw new Error('the disk is full')
        })
      }),
    ).toThrow('the disk is full')
    expect(dump(databaseIn(folder))).toEqual(empty)
    close()
  })

  it('gives no run for what is no id', () => {
    const { store, close } = emptyStore()
    expect(store.imports.get('import-1; DROP TABLE section')).toBeUndefined()
    close()
  })
})
