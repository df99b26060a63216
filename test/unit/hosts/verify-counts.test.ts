import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countsLine, playwrightCounts, settle, vitestCounts } from '../../../scripts/verify/counts.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: string): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, content)
  return file
}

const vitest = (passed: number, failed: number, testResults: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults,
})
const playwright = (stats: object, errors: object[] = []) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1, ...stats },
  errors,
})

test('the last line', () => {
  expect(countsLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped')
})

test('a file of unit tests that could not be loaded has failed', () => {
  const unloaded = { status: 'failed', assertionResults: [] }
  const loaded = { status: 'failed', assertionResults: [{}] }
  expect(vitestCounts(vitest(4, 1, [unloaded, loaded]))).toEqual({ passed: 4, failed: 2, skipped: 3 })
})

test('a flaky browser test, and a fault outside the tests, have failed', () => {
  expect(playwrightCounts(playwright({}))).toEqual({ passed: 5, failed: 0, skipped: 1 })
  expect(playwrightCounts(playwright({ flaky: 1, unexpected: 2 })).failed).toBe(3)
  expect(playwrightCounts(playwright({}, [{ message: 'no server' }])).failed).toBe(1)
})

test('a runner that ended well is believed', () => {
  const file = report(JSON.stringify(vitest(4, 0)))
  expect(settle(file, vitestCounts, 0)).toEqual({ passed: 4, failed: 0, skipped: 3 })
})

test.each([
  ['ended badly without naming a failure', JSON.stringify(vitest(4, 0)), 1],
  ['was killed', JSON.stringify(vitest(4, 0)), null],
  ['ran nothing', JSON.stringify({ ...vitest(0, 0), numPendingTests: 0, numTodoTests: 0 }), 0],
  ['left half a report', '{"numPassedTests": 4', 0],
  ['left another report', '{}', 0],
])('a runner that %s has failed', (_how, content, code) => {
  expect(settle(report(content), vitestCounts, code).failed).toBe(1)
})

test('a runner that left no report has failed', () => {
  expect(settle(path.join(folder, 'missing.json'), vitestCounts, 0).failed).toBe(1)
})
