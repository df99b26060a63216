import type { ImportCounts, ImportRunKind } from '#shared/contract/index.ts'

const nouns: Record<ImportRunKind, string> = {
  statutes: 'text',
  documents: 'document',
  'bill records': 'bill',
  several: 'record',
  'starter content': 'record',
}

/** "3 new texts, 1 changed" with what was left out, where there is any. */
export function runWords(counts: ImportCounts, kind?: ImportRunKind): string {
  const number = (count: number) => count.toLocaleString('en-US')
  const noun = kind && ` ${nouns[kind]}${counts.added === 1 ? '' : 's'}`
  const parts = [
    `${number(counts.added)}\u00a0new${noun ?? ''}`,
    `${number(counts.changed)}\u00a0changed`,
    counts.kept !== undefined && `${number(counts.kept)}\u00a0kept`,
    counts.unchanged > 0 && `${number(counts.unchanged)}\u00a0unchanged`,
    counts.notUnderstood > 0 && `${number(counts.notUnderstood)}\u00a0not understood`,
  ]
  return parts.filter(Boolean).join(', ')
}
