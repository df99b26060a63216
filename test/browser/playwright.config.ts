/** The browser tests: the whole program in a real Chromium, on the browser host with a data folder of its own. */
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../../scripts/verify/chromium.ts'
import { stateFile } from './let-in.ts'

const root = path.resolve(import.meta.dirname, '../..')
const address = process.env.CHARTER_OAK_ADDRESS
const isRoot = process.getuid?.() === 0
/** Files whose tests change nothing in the shared store. */
const reading = ['**/entrance.spec.ts', '**/screens.spec.ts', '**/start.spec.ts']

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'test-results'),
  globalSetup: path.join(import.meta.dirname, 'let-in.ts'),
  workers: '50%',
  // One host with one store: tests that only read run side by side; those that edit come after, one by one.
  projects: [
    { name: 'reading', testMatch: reading, fullyParallel: true },
    { name: 'editing', testIgnore: reading, dependencies: ['reading'], workers: 1 },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    // Set by the server's first lines; the tests' own processes read it when they load this file again.
    baseURL: address ? new URL(address).origin : undefined,
    storageState: stateFile,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: isRoot ? ['--no-sandbox'] : [] },
  },
  webServer: {
    command: `"${process.execPath}" "${path.join(import.meta.dirname, 'serve.ts')}"`,
    cwd: root,
    wait: { stdout: /(?<charter_oak_address>http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+)/ },
    stdout: 'pipe',
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
