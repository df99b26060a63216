/** Reading the test runners' own reports: how many passed, failed and were skipped. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

/** The counts of two steps together. */
export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The last line of a run. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

/** Counts of a Vitest JSON report. A file that could not even be loaded counts as one failure. */
export function vitestCounts(report: unknown): Counts {
  const read = vitestReport.parse(report)
  const unloaded = read.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + unloaded.length,
    skipped: read.numPendingTests + read.numTodoTests,
  }
}

/** Counts of a Playwright JSON report. A flaky test failed at least once, so it counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Holds a runner's counts against how it ended: one that ran nothing, left no report, or ended badly without naming
 * a failure has failed.
 */
export function settle(file: string, read: (report: unknown) => Counts, exitCode: number | null): Counts {
  let counts: Counts
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...none, failed: 1 }
  }
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0
  const badEnd = exitCode !== 0 && counts.failed === 0
  return ranNothing || badEnd ? { ...counts, failed: counts.failed + 1 } : counts
}
