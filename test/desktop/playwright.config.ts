/** The desktop tests: the built program in a real Electron, where its runtime and a display are present. */
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { reporters } from '../browser/reporters.ts'

const root = path.resolve(import.meta.dirname, '../..')

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'test-results', 'desktop'),
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: reporters,
  timeout: 60_000,
})
