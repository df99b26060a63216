/** What tells of a run of browser or desktop tests: the list, why any were skipped, and a file where one is asked for. */
import path from 'node:path'
import type { ReporterDescription } from '@playwright/test'

export const reporters: ReporterDescription[] = [
  ['list'],
  [path.join(import.meta.dirname, 'say-skipped.ts')],
  // scripts/verify reads the counts from it; Playwright takes the file's name from this variable.
  ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] satisfies ReporterDescription] : []),
]
