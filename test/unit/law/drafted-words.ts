import type { DraftedText, DraftRun } from '#shared/law/drafting.ts'

/** The segments of one kind, as their words. */
export function words(drafted: DraftedText, op: string): string[] {
  return drafted.segments
    .filter((segment) => segment.op === op)
    .map(({ start, end }) => drafted.printed.slice(start, end).trim())
    .filter(Boolean)
}

/** A drafted text as printed, without its marks of insertion. */
export const plainOf = (runs: readonly DraftRun[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.ins)).join('')
