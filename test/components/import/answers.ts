/** Answers of the host, written for these tests. */
import type { ImportRow, ImportRun, Job, Output } from '#shared/contract/index.ts'

export function row(more: Partial<ImportRow> = {}): ImportRow {
  return {
    sectionId: '53a-192a',
    label: '2026 supplement',
    outcome: 'changed',
    catchline: 'Trafficking in persons: Class A felony.',
    status: 'active',
    inInventory: true,
    hasText: true,
    note: '',
    where: 'chap_952.htm, Sec. 53a-192a',
    ...more,
  }
}

export function previewOf(rows: readonly ImportRow[]): Output<'import.preview'> {
  const count = (outcome: ImportRow['outcome']) => rows.filter((one) => one.outcome === outcome).length
  return {
    counts: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      notUnderstood: count('not understood'),
    },
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
    kind: 'statutes',
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
