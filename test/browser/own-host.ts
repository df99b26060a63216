/** Tests with a browser host and a data folder of their own: for editing, and for folders prepared before the start. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { test as base } from '@playwright/test'

const program = path.resolve(import.meta.dirname, '../../out/browser/host.js')

export interface OwnHost {
  /** The address to open, with its one-time token. */
  readonly address: string
  /** Ends the host as a person does, and waits until it is gone. */
  stop(): Promise<void>
}

/** Starts the built host on a data folder. @throws with the host's own words when it does not start in 30 seconds */
export async function startHost(folder: string): Promise<OwnHost> {
  const child = spawn(process.execPath, [program, '--no-open', '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const address = await printedAddress(child).catch((fault: unknown) => {
    child.kill('SIGKILL')
    throw fault
  })
  return {
    address,
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
}

function printedAddress(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const giveUp = (why: string) => reject(new Error(`The host did not start (${why}). It said:\n${said}`))
    const timer = setTimeout(() => giveUp('90 seconds passed'), 90_000)
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+(?=\s)/.exec(said)
      if (!address) return
      clearTimeout(timer)
      resolve(address[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', (code) => {
      clearTimeout(timer)
      giveUp(`it ended with ${code}`)
    })
  })
}

interface OwnFixtures {
  /** A fresh data folder, removed at the end. */
  readonly folder: string
  /** Starts a host on `folder`, as often as it is asked; each is stopped at the end, if the test has not done so. */
  readonly startHost: () => Promise<OwnHost>
  /** Starts a host and opens it in `page`. */
  readonly openOwn: () => Promise<OwnHost>
}

export const test = base.extend<OwnFixtures>({
  // The shared host's cookie opens nothing here.
  storageState: { cookies: [], origins: [] },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-own-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  startHost: async ({ folder }, use) => {
    const running: OwnHost[] = []
    await use(async () => {
      const host = await startHost(folder)
      running.push(host)
      return host
    })
    await Promise.all(running.map((host) => host.stop()))
  },
  openOwn: async ({ startHost, page }, use) => {
    await use(async () => {
      const host = await startHost()
      await page.goto(host.address)
      return host
    })
  },
})

export { expect } from '@playwright/test'
