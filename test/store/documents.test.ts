import { describe, expect, it } from 'vitest'
import type { BillDocument } from '#shared/law/bills/index.ts'
import type { SaidOfBill } from '#shared/law/datasets/index.ts'
import type { Act, Bill, DocumentTarget, DraftedDocument, Source } from '#shared/model/index.ts'
import { openKeeper } from '../../electron/store/keeper.ts'
import type { Store } from '../../electron/store/store.ts'
import { databaseIn, dump, freshFolder } from './helpers.ts'

const page: Source = {
  id: 'page',
  title: 'A page',
  kind: 'import',
  publisher: 'The legislature',
  reliability: 'official',
  reliabilityReason: 'Its own page.',
}
const provenance = [{ sourceId: 'page', locator: 'The whole document' }]
const bill: Bill = {
  id: '2026-hb-5001',
  number: 'sHB 5001',
  session: '2026 February',
  year: 2026,
  outcome: 'pending',
  targets: [],
  versions: [{ id: '2026-hb-5001-file-123', label: 'File No. 123', stage: 'file copy', fileNumber: '123' }],
  actions: [{ date: '2026-03-01', action: 'Referred to Committee on Judiciary' }],
  provisions: [],
  provenance,
}
const act: Act = { id: 'pa-26-98', number: 'P.A. 26-98', year: 2026, sections: [], provenance }

const said: SaidOfBill = {
  source: { dataset: 'LegiScan', id: '1234', place: 'bill/HB05001.json' },
  number: 'HB 5001',
  session: '2026 February',
  subjects: [],
  outcome: { outcome: 'pending', basis: 'stated', rule: 'Its status is 1.' },
  sponsors: [
    { name: 'Rep. Ash', kind: 'person', role: 'cosponsor' },
    { name: 'Judiciary', kind: 'committee' },
  ],
  amendments: [],
  votes: [],
  links: [],
  notes: [],
  gave: ['title'],
}

const words: BillDocument = {
  format: 'pdf',
  underlining: 'carried',
  furniture: ['LCO No. 5622'],
  warnings: ['One rule could not be told.'],
  paragraphs: [
    {
      kind: 'text',
      runs: [
        { text: 'An oak is a ', page: 1, line: 3 },
        { text: 'tree', underlined: true, page: 1, line: 4 },
      ],
    },
    { kind: 'row', runs: [{ text: 'Section 1\tOctober 1, 2026\t53a-83' }] },
  ],
}

function drafted(id: string, more: Partial<DraftedDocument> = {}): DraftedDocument {
  return {
    id,
    kind: 'file copy',
    billId: bill.id,
    label: id,
    underlining: words.underlining,
    format: words.format,
    warnings: [...words.warnings],
    sha256: 'a'.repeat(64),
    provenance,
    ...more,
  }
}

const target = (documentId: string, more: Partial<DocumentTarget> = {}): DocumentTarget => ({
  documentId,
  number: '1',
  action: 'amends',
  sectionId: '53a-83',
  provision: '(b)',
  effective: '2026-10-01',
  effectiveWords: 'October 1, 2026',
  ...more,
})

function emptyStore(): { store: Store; file: string; close: () => void } {
  const folder = freshFolder()
  const keeper = openKeeper({ dataFolder: folder, onOpen: () => undefined })
  const store = keeper.store()
  store.sources.add(page)
  store.bills.put(bill)
  store.acts.put(act)
  return { store, file: databaseIn(folder), close: () => keeper.close() }
}

describe('documents in the store', () => {
  it('come back as they were written: facts, words, targets', () => {
    const { store, close } = emptyStore()
    const document = drafted('2026-hb-5001.file-123', {
      fileNumber: '123',
      date: '2026-03-20',
      title: 'OAKS',
    })
    const targets = [target(document.id), target(document.id, { number: '2', action: 'new', provision: '' })]
    const { sectionId: _, effective: _e, ...bare } = targets[1] as DocumentTarget
    store.documents.put(document, words, [targets[0] as DocumentTarget, bare])
    expect(store.documents.get(document.id)).toEqual(document)
    expect(store.documents.paragraphs(document.id)).toEqual(words)
    expect(store.documents.targetsOf(document.id)).toEqual([targets[0], bare])
    expect(store.documents.touching('53a-83')).toEqual([targets[0]])
    expect(store.documents.all()).toEqual([document])
    close()
  })

  it('are replaced whole when written again, and gone with their targets when removed', () => {
    const { store, close } = emptyStore()
    const document = drafted('2026-hb-5001.file-123')
    store.documents.put(document, words, [target(document.id)])
    const other = { ...words, paragraphs: [{ kind: 'text' as const, runs: [{ text: 'No oaks.' }] }] }
    store.documents.put({ ...document, title: 'NO OAKS' }, other, [
      target(document.id, { sectionId: '53a-84' }),
    ])
    expect(store.documents.paragraphs(document.id)?.paragraphs).toEqual(other.paragraphs)
    expect(store.documents.get(document.id)?.title).toBe('NO OAKS')
    expect(store.documents.touching('53a-83')).toEqual([])
    store.documents.remove(document.id)
    expect(store.documents.get(document.id)).toBeUndefined()
    expect(store.documents.touching('53a-84')).toEqual([])
    expect(store.provenance.of('document', document.id)).toEqual([])
    close()
  })

  it('are listed by the stage of the bill, then by date, whatever the order of import', () => {
    const { store, close } = emptyStore()
    const kinds = ['public act', 'reprint', 'amendment', 'file copy', 'raised bill'] as const
    for (const kind of kinds) store.documents.put(drafted(kind.replace(' ', '-'), { kind }), words, [])
    store.documents.put(drafted('later-file', { date: '2026-05-01' }), words, [])
    store.documents.put(
      drafted('act-alone', { kind: 'public act', actId: act.id, billId: undefined }),
      words,
      [],
    )
    expect(store.documents.ofBill(bill.id).map((one) => one.id)).toEqual([
      'raised-bill',
      'file-copy',
      'later-file',
      'amendment',
      'reprint',
      'public-act',
    ])
    expect(store.documents.ofAct(act.id).map((one) => one.id)).toEqual(['act-alone'])
    close()
  })

  it('refuses a document of a bill that is not there', () => {
    const { store, close } = emptyStore()
    expect(() => store.documents.put(drafted('x', { billId: '2026-hb-9999' }), words, [])).toThrow(
      /FOREIGN KEY/,
    )
    close()
  })

  it('undoes a document, its bill and its act as one, row for row', () => {
    const { store, file, close } = emptyStore()
    const before = dump(file)
    const id = '2026-hb-5001.file-123'
    const rows = store.transaction(() =>
      store.imports.watch(
        [
          { table: 'bill', key: [bill.id] },
          { table: 'bill_version', key: [bill.id] },
          { table: 'bill_action', key: [bill.id] },
          { table: 'bill_said', key: [bill.id] },
          { table: 'act', key: [act.id] },
          { table: 'act_section', key: [act.id] },
          { table: 'legislation_document', key: [id] },
          { table: 'document_target', key: [id] },
          { table: 'provenance', key: ['document', id] },
        ],
        () => {
          const version = { id: `${bill.id}-raised`, label: 'Raised bill', stage: 'raised' } as const
          store.bills.put({ ...bill, title: 'AN ACT CONCERNING OAKS.', versions: [version], actions: [] })
          store.bills.putExtra(bill.id, { said: [said] })
          store.acts.put({ ...act, billId: bill.id, sections: [{ number: '1', action: 'adds' }] })
          store.documents.put(drafted(id), words, [target(id)])
        },
      ),
    )
    expect(store.bills.get(bill.id)?.title).toBe('AN ACT CONCERNING OAKS.')
    expect(store.bills.sponsorsOf(bill.id)).toEqual([
      { name: 'Rep. Ash', role: 'cosponsor' },
      { name: 'Judiciary', role: 'committee' },
    ])
    expect(rows).toHaveLength(9)
    const run = {
      kind: 'documents',
      appliedAt: '2026-11-22T10:00:00.000Z',
      origin: 'files',
      counts: { added: 1, changed: 0, unchanged: 0, notUnderstood: 0 },
      baselines: [],
      sources: [],
      backup: 'b.sqlite',
      changeId: 1,
    } as const
    const runId = store.transaction(() => store.imports.add({ ...run, baselines: [], sources: [] }, rows))
    store.transaction(() => store.imports.putBack(runId, run.appliedAt))
    const { import_run: _, ...after } = dump(file)
    const { import_run: _r, ...first } = before
    expect(after).toEqual(first)
    close()
  })
})
