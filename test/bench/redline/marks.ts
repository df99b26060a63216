import type { Change } from '#shared/redline/index.ts'
import type { BenchPair } from './amendments.ts'
import { countTokens } from './tokens.ts'

/** How many changes a redline shows, a replacement as one. */
export function changeRuns(changes: readonly Change[]): number {
  return changes.filter((change) => change.kind !== 'equal').length
}

/** Tokens struck and typed in a redline as it is shown; `once` counts what moved in one of its two places only. */
export function markedSize(
  changes: readonly Change[],
  { before, after }: BenchPair,
): { marked: number; once: number } {
  let equal = 0
  let moved = 0
  for (const { kind, before: span } of changes) {
    if (kind === 'equal') equal += countTokens(before.slice(span.start, span.end))
    if (kind === 'moved-from') moved += countTokens(before.slice(span.start, span.end))
  }
  const marked = countTokens(before) + countTokens(after) - 2 * equal
  return { marked, once: marked - moved }
}
