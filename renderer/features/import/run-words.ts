import type { ImportCounts } from '#shared/contract/index.ts'

/** "3 new texts, 1 changed" with what was left out, where there is any. */
export function runWords(counts: ImportCounts): string {
  const number = (count: number) => count.toLocaleString('en-US')
  const parts = [
    `${number(counts.added)}\u00a0${counts.added === 1 ? 'new text' : 'new texts'}`,
    `${number(counts.changed)}\u00a0changed`,
    counts.unchanged > 0 && `${number(counts.unchanged)}\u00a0unchanged`,
    counts.notUnderstood > 0 && `${number(counts.notUnderstood)}\u00a0not understood`,
  ]
  return parts.filter(Boolean).join(', ')
}
