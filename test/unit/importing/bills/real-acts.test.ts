import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { measureMarksReading } from '../../../../scripts/fidelity/marks-reading.ts'

const REAL = path.resolve(import.meta.dirname, '../../../../../shared/real/redline-oracle.json')
const isMissing = !existsSync(REAL)
if (isMissing) console.warn('Skipped: the official acts (../shared/real) are not here.')

describe('the official acts', () => {
  test.skipIf(isMissing)(
    'are read to the drafter’s very marks, and each baseline verdict agrees',
    { timeout: 120_000 },
    async () => {
      const reading = await measureMarksReading()
      expect(reading?.differences).toEqual([])
      expect(reading?.marks).toEqual({ exact: reading?.marks.total, total: reading?.marks.total })
      expect(reading?.baselines).toEqual({ agree: reading?.baselines.total, total: reading?.baselines.total })
      expect(reading?.forms.runs?.marks.total).toBeGreaterThanOrEqual(23)
      expect(reading?.forms.html?.marks.total).toBe(reading?.forms.runs?.marks.total)
    },
  )
})
