/** The browser tests: the whole program in a real Chromium, on the browser host with a data folder of its own. */
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../../scripts/verify/chromium.ts'
import { stateFile } from './let-in.ts'
import { reporters } from './reporters.ts'

const root = path.resolve(import.meta.dirname, '../..')
const address = process.env.CHARTER_OAK_ADDRESS
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'test-results'),
  globalSetup: path.join(import.meta.dirname, 'let-in.ts'),
  // Tests on the shared host only read; those that edit bring a host of their own (own-host.ts). So all run side by side.
  fullyParallel: true,
  workers: '75%',
  // A loaded machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: reporters,
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
