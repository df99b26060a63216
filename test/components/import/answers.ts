/** Answers of the host, written for these tests. */
import type {
  BillRecordRow,
  DocumentImportRow,
  ImportRow,
  ImportRun,
  Job,
  Output,
  SectionTextRow,
} from '#shared/contract/index.ts'

export function row(more: Partial<SectionTextRow> = {}): SectionTextRow {
  const sectionId = more.sectionId ?? '53a-192a'
  const label = more.label ?? '2026 supplement'
  return {
    kind: 'section text',
    key: `section/${sectionId}/${label}`,
    record: `section/${sectionId}`,
    sectionId,
    label,
    outcome: 'changed',
    catchline: 'Trafficking in persons: Class A felony.',
    status: 'active',
    inInventory: true,
    hasText: true,
    hasBefore: true,
    note: '',
    where: 'chap_952.htm, Sec. 53a-192a',
    ...more,
  }
}

export function documentRow(more: Partial<DocumentImportRow> = {}): DocumentImportRow {
  return {
    kind: 'document',
    key: 'document/2026-sb-116.file-98',
    record: 'document/2026-sb-116.file-98',
    outcome: 'changed',
    inInventory: true,
    hasText: true,
    hasBefore: true,
    note: 'Read before with other words.',
    where: '2026SB-00116-R000098-FC.htm',
    documentId: '2026-sb-116.file-98',
    documentKind: 'file copy',
    label: 'File No. 98',
    of: 'sSB 116 (2026 February)',
    title: 'AN ACT CONCERNING OAKS.',
    underlining: 'carried',
    sections: 5,
    sectionIds: ['53a-192a'],
    brings: ['version File No. 98'],
    kept: [{ field: 'outcome', stays: 'not enacted', instead: 'enacted', why: 'A person edited it.' }],
    ...more,
  }
}

export function billRow(more: Partial<BillRecordRow> = {}): BillRecordRow {
  return {
    kind: 'bill record',
    key: 'bill/2026-hb-5001/LegiScan',
    record: 'bill/2026-hb-5001/LegiScan',
    outcome: 'changed',
    inInventory: false,
    hasText: false,
    hasBefore: false,
    note: '',
    where: 'CT.zip, bill/HB05001.json',
    billId: '2026-hb-5001',
    number: 'HB 5001',
    session: '2026 February',
    title: 'An Act Concerning Acorns',
    dataset: 'LegiScan',
    changes: [{ field: 'outcome', was: 'pending', becomes: 'enacted' }],
    kept: [],
    ...more,
  }
}

export function previewOf(rows: readonly ImportRow[]): Output<'import.preview'> {
  const count = (outcome: ImportRow['outcome']) => rows.filter((one) => one.outcome === outcome).length
  const ofKind = (kind: ImportRow['kind']) => rows.filter((one) => one.kind === kind).length
  return {
    origin: 'files',
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      notUnderstood: count('not understood'),
    },
    kinds: {
      'section text': ofKind('section text'),
      document: ofKind('document'),
      'bill record': ofKind('bill record'),
    },
    faults: [],
    total: rows.length,
    rows: [...rows],
    sources: [
      {
        name: '2026/sup/chap_952.htm',
        edition: '2026 supplement',
        chapter: '952',
        sha256: 'ab'.repeat(32),
        retrieved: '2026-11-22',
        url: null,
      },
    ],
    warnings: [],
  }
}

export function jobOf(more: Partial<Job> = {}): Job {
  return {
    id: 'job-1',
    state: 'ready',
    progress: { done: 1, total: 1, what: 'Read' },
    ...more,
  }
}

export function runOf(more: Partial<ImportRun> = {}): ImportRun {
  return {
    id: 'run-1',
    kind: 'statutes',
    appliedAt: '2026-11-22T08:00:00.000Z',
    origin: 'files',
    counts: { added: 1, changed: 2, unchanged: 0, notUnderstood: 0 },
    baselines: [],
    sources: previewOf([]).sources,
    backup: 'before-import.db',
    changeId: 7,
    undoneAt: null,
    canUndo: true,
    ...more,
  }
}
